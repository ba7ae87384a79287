-- How issued documents reach a customer; null for the usual way of its country.
alter table billing.billing_terms
    add column sending            text check (sending in ('PEPPOL', 'EMAIL')),
    add column electronic_address text check (electronic_address ~ '^[0-9]{4}:.+$');

-- How each issued document reached its customer: one row when it is issued, one more each time it is sent again.
create table billing.invoice_sending (
    tenant_id  text        not null,
    id         uuid        not null,
    invoice_id uuid        not null,
    number     integer     not null check (number > 0),
    -- NEW: nobody has looked at it yet. EXPORT: its file goes with a batch. MAILED: a mail is on its way.
    status     text        not null check (status in ('NEW', 'EXPORT', 'MAILED', 'SENT', 'FAILED')),
    recipient  text        check (recipient is not null or status in ('NEW', 'EXPORT')),
    asked_at   timestamptz not null,
    asked_by   text,
    reason     text,
    -- When it was sent, or failed last.
    at         timestamptz,
    failure    text        check ((status = 'FAILED') = (failure is not null)),
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id),
    -- Of two that send it at once the second is turned back.
    unique (tenant_id, invoice_id, number)
);
create index invoice_sending_id on billing.invoice_sending (id);
create index invoice_sending_invoice on billing.invoice_sending (invoice_id);
create index invoice_sending_new on billing.invoice_sending (id) where status = 'NEW';
alter table billing.invoice_sending enable row level security;
alter table billing.invoice_sending force row level security;
create policy operator_all on billing.invoice_sending
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_own on billing.invoice_sending for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke delete on billing.invoice_sending from nextron_app;

-- Beside the issue, in its transaction, however many are issued at once and by whatever part of the program.
create function billing.note_issued() returns trigger language plpgsql as
$$
begin
    insert into billing.invoice_sending (tenant_id, id, invoice_id, number, status, asked_at)
    values (new.tenant_id, uuidv7(), new.id, 1, 'NEW', now());
    return null;
end
$$;
create trigger note_issued after update on billing.invoice
    for each row when (old.number is null and new.number is not null)
    execute function billing.note_issued();

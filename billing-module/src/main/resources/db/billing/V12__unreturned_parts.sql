-- Defective parts that did not come back: proposed for invoicing, until finance has decided (D-P3). The customer's, as what
-- may become of them; nobody but the operator reads them before there is an invoice.
create table billing.unreturned_part (
    tenant_id      text        not null,
    id             uuid        not null,
    version        bigint      not null,
    service_number text        not null,
    case_id        uuid        not null,
    case_number    text        not null,
    country        text        not null check (country ~ '^[A-Z]{2}$'),
    site_postal_code text      not null,
    site_city      text        not null,
    zone           text        not null,
    label          text        not null,
    quantity       integer     not null check (quantity > 0),
    currency       text        not null check (currency ~ '^[A-Z]{3}$'),
    list_price     numeric     check (list_price >= 0),
    shipped_on     date        not null,
    proposed_at    timestamptz not null,
    status         text        not null check (status in ('PROPOSED', 'INVOICED', 'WAIVED', 'CAME_BACK')),
    decided_at     timestamptz,
    decided_by     text,
    decided_why    text,
    invoice_id     uuid,
    returned_on    date,
    primary key (tenant_id, id),
    check ((status = 'INVOICED') = (invoice_id is not null)),
    check ((status in ('INVOICED', 'WAIVED')) = (decided_by is not null and decided_at is not null)),
    check (status <> 'WAIVED' or decided_why is not null),
    check (status <> 'CAME_BACK' or returned_on is not null)
);
create index unreturned_part_id on billing.unreturned_part (id);
create index unreturned_part_status on billing.unreturned_part (status, proposed_at);
alter table billing.unreturned_part enable row level security;
alter table billing.unreturned_part force row level security;
create policy operator_all on billing.unreturned_part
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on billing.unreturned_part from nextron_app;

-- Exports as batches that are locked, made in the background and answered by the ledger; accounts by a mapping that finance
-- owns; the PDF of an invoice, made once. The owner is under the policies too.
select set_config('app.kind', 'system', true);

alter table billing.export_batch
    add column version       bigint  not null default 0,
    add column status        text    not null default 'READY'
                             check (status in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED')),
    add column chosen        text    not null default 'All issued invoices.',
    add column again_because text,
    add column formats       text    not null default 'PEPPOL,CSV',
    add column percent       integer not null default 100 check (percent between 0 and 100),
    add column attempts      integer not null default 0,
    add column most_attempts integer not null default 0,
    add column lease_until   timestamptz,
    add column message       text    not null default '',
    add column ended_at      timestamptz,
    drop constraint export_batch_invoices_check,
    add constraint export_batch_invoices check (invoices >= 0);
alter table billing.export_batch
    alter column status drop default, alter column chosen drop default, alter column formats drop default,
    alter column percent drop default, alter column version drop default;
create index export_batch_open on billing.export_batch (status, created_at) where status in ('WAITING', 'RUNNING');
grant update on billing.export_batch to nextron_app;

alter table billing.export_total add column documents integer;
update billing.export_total t
   set documents = (select count(*) from billing.invoice i where i.export_batch_id = t.batch_id and i.currency = t.currency);
alter table billing.export_total alter column documents set not null;
grant delete on billing.export_total to nextron_app;

-- The documents of a batch. A document is in one batch only that counts: whoever says why may export it again, and the
-- place that it had before is marked as replaced.
create table billing.export_item (
    tenant_id     text    not null check (tenant_id = 'nextron'),
    id            uuid    not null,
    batch_id      uuid    not null,
    position      integer not null check (position > 0),
    invoice_id    uuid    not null,
    customer      text    not null,
    customer_name text    not null,
    kind          text    not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    number        text    not null,
    currency      text    not null,
    net           numeric not null,
    vat           numeric not null,
    gross         numeric not null check (gross = net + vat),
    in_peppol     boolean not null,
    standing      text    not null check (standing in ('TAKEN', 'IMPORTED', 'REJECTED', 'HELD', 'FREED', 'REPLACED')),
    stood_as      text    check (stood_as in ('TAKEN', 'IMPORTED')),
    replaces      uuid,
    checked       boolean not null default false,
    xml_sha256    text,
    rule          text,
    reason        text,
    answered_at   timestamptz,
    answered_by   text,
    primary key (tenant_id, id),
    foreign key (tenant_id, batch_id) references billing.export_batch (tenant_id, id),
    foreign key (customer, invoice_id) references billing.invoice (tenant_id, id),
    unique (tenant_id, batch_id, position),
    check ((standing in ('REJECTED', 'HELD')) <= (reason is not null)),
    check ((standing = 'REPLACED') = (stood_as is not null))
);
create index export_item_id on billing.export_item (id);
create index export_item_batch on billing.export_item (batch_id, position);
create index export_item_invoice on billing.export_item (invoice_id);
create unique index export_item_once on billing.export_item (invoice_id) where standing in ('TAKEN', 'IMPORTED');
insert into billing.export_item (tenant_id, id, batch_id, position, invoice_id, customer, customer_name, kind, number,
                                 currency, net, vat, gross, in_peppol, standing, checked)
select 'nextron', uuidv7(), i.export_batch_id,
       row_number() over (partition by i.export_batch_id order by length(i.number), i.number),
       i.id, i.tenant_id, i.customer_name, 'INVOICE', i.number, i.currency, i.net, i.vat, i.gross,
       i.customer_country in ('NO', 'SE', 'DK', 'FI'), 'TAKEN', true
  from billing.invoice i where i.export_batch_id is not null;
alter table billing.export_item enable row level security;
alter table billing.export_item force row level security;
create policy operator_all on billing.export_item
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on billing.export_item from nextron_app;

-- A file is kept in pieces, so that none is ever in memory as a whole; its checksum is there once it is complete, and from
-- then on neither it nor its pieces change.
alter table billing.export_file
    add column bytes  bigint,
    add column sha256 text,
    drop constraint export_file_format_check,
    add constraint export_file_format check (format in ('CSV', 'PEPPOL', 'ZIP')),
    add constraint export_file_complete check ((bytes is null) = (sha256 is null));
create table billing.export_piece (
    tenant_id text    not null,
    file_id   uuid    not null,
    piece     integer not null check (piece >= 0),
    content   bytea   not null,
    primary key (tenant_id, file_id, piece),
    foreign key (tenant_id, file_id) references billing.export_file (tenant_id, id) on delete cascade
);
alter table billing.export_piece alter column content set storage external;
-- What an archive holds, for its manifest.
create table billing.export_entry (
    tenant_id text    not null,
    file_id   uuid    not null,
    position  integer not null,
    name      text    not null,
    document  text,
    bytes     bigint  not null,
    sha256    text    not null,
    primary key (tenant_id, file_id, position),
    foreign key (tenant_id, file_id) references billing.export_file (tenant_id, id) on delete cascade
);
insert into billing.export_piece (tenant_id, file_id, piece, content)
select tenant_id, id, 0, content from billing.export_file;
update billing.export_file set bytes = octet_length(content), sha256 = encode(sha256(content), 'hex');
alter table billing.export_file drop column content;
grant update, delete on billing.export_file to nextron_app;
alter table billing.export_piece enable row level security;
alter table billing.export_piece force row level security;
create policy operator_all on billing.export_piece
    using (core.sees_all())
    with check (core.sees_all());
alter table billing.export_entry enable row level security;
alter table billing.export_entry force row level security;
create policy operator_all on billing.export_entry
    using (core.sees_all())
    with check (core.sees_all());
revoke update on billing.export_piece, billing.export_entry from nextron_app;

create function billing.keep_complete_file() returns trigger language plpgsql as
$$
begin
    if old.sha256 is not null then
        raise exception 'file % was handed out and cannot be changed', old.name using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_complete before update or delete on billing.export_file
    for each row execute function billing.keep_complete_file();

create function billing.keep_complete_pieces() returns trigger language plpgsql as
$$
declare
    own_file uuid := case when tg_op = 'INSERT' then new.file_id else old.file_id end;
begin
    if exists (select 1 from billing.export_file f where f.id = own_file and f.sha256 is not null) then
        raise exception 'a file that was handed out cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_complete before insert or update or delete on billing.export_piece
    for each row execute function billing.keep_complete_pieces();

-- An issued invoice goes into a batch, from one batch to another, and out of one again; nothing else on it changes.
create or replace function billing.keep_issued_invoice() returns trigger language plpgsql as
$$
declare
    exported_by constant text[] := array['status', 'export_batch_id', 'version'];
begin
    if old.status not in ('ISSUED', 'EXPORTED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and new.status in ('ISSUED', 'EXPORTED')
       and to_jsonb(new) - exported_by = to_jsonb(old) - exported_by then
        return new;
    end if;
    raise exception 'invoice % is issued and cannot be changed', old.number using errcode = 'restrict_violation';
end
$$;

-- A customer's number in the ledger, given when its first document is put into a batch.
create sequence billing.ledger_customer_number start 10001;
grant usage on sequence billing.ledger_customer_number to nextron_app;
create table billing.ledger_customer (
    tenant_id text   not null check (tenant_id = 'nextron'),
    customer  text   not null,
    number    bigint not null,
    primary key (tenant_id, customer),
    unique (tenant_id, number)
);
insert into billing.ledger_customer (tenant_id, customer, number)
select 'nextron', customer, nextval('billing.ledger_customer_number')
  from (select distinct customer from billing.export_item order by customer) known;
alter table billing.ledger_customer enable row level security;
alter table billing.ledger_customer force row level security;
create policy operator_all on billing.ledger_customer
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.ledger_customer from nextron_app;

-- By which accounts, VAT codes and departments invoices are booked. The first ones are those of a Norwegian company by
-- NS 4102 with the standard VAT codes, and of Swedish books by BAS; finance changes them.
create table billing.ledger_mapping (
    tenant_id    text   not null check (tenant_id = 'nextron'),
    id           uuid   not null,
    version      bigint not null,
    company      text   not null check (company ~ '^([A-Z]{2}|\*)$'),
    kind         text   not null check (kind ~ '^([A-Z_]+|\*)$'),
    vat_category text   not null check (vat_category ~ '^([A-Z]{1,2}|\*)$'),
    account      text   not null check (account ~ '^[0-9]{3,8}$'),
    vat_code     text   not null,
    department   text   not null,
    primary key (tenant_id, id),
    unique (tenant_id, company, kind, vat_category)
);
create index ledger_mapping_id on billing.ledger_mapping (id);
insert into billing.ledger_mapping (tenant_id, id, version, company, kind, vat_category, account, vat_code, department)
select 'nextron', uuidv7(), 1, company, kind, category, account, code, ''
  from (values ('*', '*', '*', '3000', '3'),
               ('*', '*', 'AE', '3100', '52'),
               ('*', '*', 'G', '3100', '52'),
               ('*', '*', 'E', '3100', '5'),
               ('*', '*', 'Z', '3100', '5'),
               ('*', '*', 'O', '3200', '7'),
               ('*', 'RECEIVABLE', '*', '1500', ''),
               ('*', 'VAT', '*', '2700', ''),
               ('SE', '*', '*', '3041', ''),
               ('SE', '*', 'AE', '3308', ''),
               ('SE', '*', 'G', '3305', ''),
               ('SE', 'RECEIVABLE', '*', '1510', ''),
               ('SE', 'VAT', '*', '2611', '')) as first_one (company, kind, category, account, code);
alter table billing.ledger_mapping enable row level security;
alter table billing.ledger_mapping force row level security;
create policy operator_all on billing.ledger_mapping
    using (core.sees_all())
    with check (core.sees_all());

-- The PDF of an issued document belongs to the customer, like the document; the platform makes it, once.
create table billing.invoice_pdf (
    tenant_id  text        not null,
    invoice_id uuid        not null,
    name       text        not null,
    content    bytea       not null,
    made_at    timestamptz not null,
    primary key (tenant_id, invoice_id),
    foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id)
);
create index invoice_pdf_invoice on billing.invoice_pdf (invoice_id);
alter table billing.invoice_pdf enable row level security;
alter table billing.invoice_pdf force row level security;
create policy operator_all on billing.invoice_pdf
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_own on billing.invoice_pdf for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke update, delete on billing.invoice_pdf from nextron_app;

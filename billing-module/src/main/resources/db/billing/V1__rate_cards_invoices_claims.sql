-- Rate cards: dated, versioned, never edited (D-B4). They belong to the operator; a customer may read what a visit costs
-- it, and nobody but the operator what a partner is paid.
create table billing.rate_card (
    tenant_id       text        not null check (tenant_id = 'nextron'),
    id              uuid        not null,
    name            text        not null,
    card_version    integer     not null check (card_version > 0),
    kind            text        not null check (kind in ('CUSTOMER', 'PARTNER')),
    country         text        not null check (country ~ '^[A-Z]{2}$'),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    hourly_rate     numeric     not null check (hourly_rate >= 0),
    kilometre_rate  numeric     not null check (kilometre_rate >= 0),
    callout_fee     numeric     not null check (callout_fee >= 0),
    step_minutes    integer     not null check (step_minutes > 0),
    minimum_minutes integer     not null check (minimum_minutes >= 0),
    valid_from      date        not null,
    published_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind, name, card_version),
    unique (tenant_id, kind, country, valid_from, card_version)
);
create index rate_card_id on billing.rate_card (id);
alter table billing.rate_card enable row level security;
alter table billing.rate_card force row level security;
create policy operator_all on billing.rate_card
    using (core.sees_all())
    with check (core.sees_all());
create policy signed_in_read_customer_prices on billing.rate_card for select
    using (kind = 'CUSTOMER' and core.current_tenant() is not null);
revoke update, delete on billing.rate_card from nextron_app;

create table billing.rate_card_band (
    tenant_id    text    not null,
    id           uuid    not null,
    rate_card_id uuid    not null,
    days         text    not null check (days in ('WEEKDAY', 'CLOSED_DAY')),
    from_minute  integer not null check (from_minute between 0 and 1439),
    to_minute    integer not null check (to_minute between 1 and 1440),
    percent      numeric not null check (percent >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, rate_card_id) references billing.rate_card (tenant_id, id),
    unique (tenant_id, rate_card_id, days, from_minute),
    check (from_minute < to_minute)
);
create index rate_card_band_id on billing.rate_card_band (id);
create index rate_card_band_card on billing.rate_card_band (rate_card_id);
alter table billing.rate_card_band enable row level security;
alter table billing.rate_card_band force row level security;
create policy operator_all on billing.rate_card_band
    using (core.sees_all())
    with check (core.sees_all());
-- Whoever sees the card sees its bands: the inner query stands under the card's own policies.
create policy with_its_card on billing.rate_card_band for select
    using (exists (select 1 from billing.rate_card c
                    where c.tenant_id = rate_card_band.tenant_id and c.id = rate_card_band.rate_card_id));
revoke update, delete on billing.rate_card_band from nextron_app;

-- Export batches with their files as they were handed out: the same bytes for ever.
create sequence billing.export_batch_number start 100001;
grant usage on sequence billing.export_batch_number to nextron_app;

create table billing.export_batch (
    tenant_id  text        not null check (tenant_id = 'nextron'),
    id         uuid        not null,
    number     text        not null,
    created_at timestamptz not null,
    created_by text        not null,
    invoices   integer     not null check (invoices > 0),
    primary key (tenant_id, id),
    unique (id),
    unique (tenant_id, number)
);
alter table billing.export_batch enable row level security;
alter table billing.export_batch force row level security;
create policy operator_all on billing.export_batch
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.export_batch from nextron_app;

create table billing.export_total (
    tenant_id text    not null,
    id        uuid    not null,
    batch_id  uuid    not null,
    currency  text    not null,
    net       numeric not null,
    vat       numeric not null,
    gross     numeric not null check (gross = net + vat),
    primary key (tenant_id, id),
    foreign key (tenant_id, batch_id) references billing.export_batch (tenant_id, id),
    unique (tenant_id, batch_id, currency)
);
create index export_total_id on billing.export_total (id);
create index export_total_batch on billing.export_total (batch_id);
alter table billing.export_total enable row level security;
alter table billing.export_total force row level security;
create policy operator_all on billing.export_total
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.export_total from nextron_app;

create table billing.export_file (
    tenant_id  text  not null,
    id         uuid  not null,
    batch_id   uuid  not null,
    format     text  not null check (format in ('CSV', 'PEPPOL')),
    name       text  not null,
    media_type text  not null,
    content    bytea not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, batch_id) references billing.export_batch (tenant_id, id),
    unique (tenant_id, batch_id, format)
);
create index export_file_id on billing.export_file (id);
create index export_file_batch on billing.export_file (batch_id);
alter table billing.export_file enable row level security;
alter table billing.export_file force row level security;
create policy operator_all on billing.export_file
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.export_file from nextron_app;

-- The next number of each series. Taken by "update ... returning" in the issuing transaction: the row stays locked until
-- its commit and a rollback gives the number back, so a series has no gaps.
create table billing.invoice_series (
    tenant_id   text   not null check (tenant_id = 'nextron'),
    series      text   not null,
    next_number bigint not null check (next_number > 0),
    primary key (tenant_id, series)
);
insert into billing.invoice_series (tenant_id, series, next_number) values ('nextron', 'INVOICE', 10001);
alter table billing.invoice_series enable row level security;
alter table billing.invoice_series force row level security;
create policy operator_all on billing.invoice_series
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on billing.invoice_series from nextron_app;

-- Invoices belong to the customer, who sees them once they are issued.
create table billing.invoice (
    tenant_id                    text        not null,
    id                           uuid        not null,
    version                      bigint      not null,
    number                       text,
    status                       text        not null check (status in ('DRAFT', 'HELD', 'ISSUED', 'EXPORTED')),
    held_because                 text,
    customer_name                text        not null,
    customer_organisation_number text        not null,
    customer_country             text        not null,
    customer_street              text        not null,
    customer_postal_code         text        not null,
    customer_city                text        not null,
    customer_email               text        not null,
    work_order_id                uuid        not null,
    work_order_number            text        not null,
    case_id                      uuid        not null,
    case_number                  text        not null,
    rate_card                    text        not null,
    country                      text        not null,
    site_postal_code             text        not null,
    site_city                    text        not null,
    zone                         text        not null,
    arrived_at                   timestamptz not null,
    departed_at                  timestamptz not null check (departed_at >= arrived_at),
    billed_minutes               integer     not null,
    created_at                   timestamptz not null,
    issued_on                    date,
    due_on                       date,
    currency                     text        not null,
    net                          numeric     not null,
    vat_percent                  numeric     not null,
    vat                          numeric     not null,
    gross                        numeric     not null,
    export_batch_id              uuid references billing.export_batch (id),
    primary key (tenant_id, id),
    check (gross = net + vat),
    check ((status = 'HELD') = (held_because is not null)),
    check ((status in ('ISSUED', 'EXPORTED'))
           = (number is not null and issued_on is not null and due_on is not null)),
    check ((status = 'EXPORTED') = (export_batch_id is not null))
);
create index invoice_id on billing.invoice (id);
-- One invoice a visit and one visit a number, whoever the customer is: both hold across tenants.
create unique index invoice_work_order on billing.invoice (work_order_id);
create unique index invoice_number on billing.invoice (number);
create index invoice_case on billing.invoice (case_id);
create index invoice_status on billing.invoice (status, id);
create index invoice_to_export on billing.invoice (number) where status = 'ISSUED';
create index invoice_batch on billing.invoice (export_batch_id);
alter table billing.invoice enable row level security;
alter table billing.invoice force row level security;
create policy operator_all on billing.invoice
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_issued on billing.invoice for select
    using (tenant_id = core.current_tenant() and status in ('ISSUED', 'EXPORTED'));

create table billing.invoice_line (
    tenant_id   text    not null,
    id          uuid    not null,
    invoice_id  uuid    not null,
    position    integer not null check (position > 0),
    kind        text    not null check (kind in ('LABOUR', 'SURCHARGE', 'KILOMETRES', 'CALLOUT', 'PART')),
    label       text    not null,
    quantity    numeric not null,
    unit        text    not null check (unit in ('min', 'km', 'pcs')),
    unit_price  numeric not null,
    percent     numeric not null,
    amount      numeric not null,
    explanation text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id),
    unique (tenant_id, invoice_id, position)
);
create index invoice_line_id on billing.invoice_line (id);
create index invoice_line_invoice on billing.invoice_line (invoice_id);
alter table billing.invoice_line enable row level security;
alter table billing.invoice_line force row level security;
create policy operator_all on billing.invoice_line
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_invoice on billing.invoice_line for select
    using (exists (select 1 from billing.invoice i
                    where i.tenant_id = invoice_line.tenant_id and i.id = invoice_line.invoice_id));

-- An issued invoice never changes, whatever the program does: it can only be put into one export batch.
create function billing.keep_issued_invoice() returns trigger language plpgsql as
$$
declare
    exported_by constant text[] := array['status', 'export_batch_id', 'version'];
begin
    if old.status not in ('ISSUED', 'EXPORTED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.status = 'ISSUED' and new.status = 'EXPORTED'
       and to_jsonb(new) - exported_by = to_jsonb(old) - exported_by then
        return new;
    end if;
    raise exception 'invoice % is issued and cannot be changed', old.number using errcode = 'restrict_violation';
end
$$;
create trigger keep_issued before update or delete on billing.invoice
    for each row execute function billing.keep_issued_invoice();

create function billing.keep_issued_lines() returns trigger language plpgsql as
$$
declare
    line billing.invoice_line := case when tg_op = 'INSERT' then new else old end;
begin
    -- Locked, so that no line slips in while another transaction issues the invoice.
    perform 1 from billing.invoice i
      where i.tenant_id = line.tenant_id and i.id = line.invoice_id and i.status in ('DRAFT', 'HELD')
        for share;
    if not found then
        raise exception 'the lines of an issued invoice cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_issued before insert or update or delete on billing.invoice_line
    for each row execute function billing.keep_issued_lines();

-- What a partner earns for a visit, covered or not (B2): the partner's own, never changed.
create table billing.claim (
    tenant_id         text        not null,
    id                uuid        not null,
    partner_name      text        not null,
    work_order_id     uuid        not null,
    work_order_number text        not null,
    country           text        not null,
    city              text        not null,
    zone              text        not null,
    arrived_at        timestamptz not null,
    departed_at       timestamptz not null check (departed_at >= arrived_at),
    month             text        not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    billed_minutes    integer     not null,
    kilometres        numeric     not null,
    covered           boolean     not null,
    rate_card         text        not null,
    currency          text        not null,
    amount            numeric     not null check (amount >= 0),
    created_at        timestamptz not null,
    primary key (tenant_id, id)
);
create index claim_id on billing.claim (id);
create unique index claim_work_order on billing.claim (work_order_id);
create index claim_month on billing.claim (tenant_id, month);
alter table billing.claim enable row level security;
alter table billing.claim force row level security;
create policy own_or_operator on billing.claim for select
    using (core.sees_all() or tenant_id = core.current_tenant());
create policy operator_writes on billing.claim for insert
    with check (core.sees_all());
revoke update, delete on billing.claim from nextron_app;

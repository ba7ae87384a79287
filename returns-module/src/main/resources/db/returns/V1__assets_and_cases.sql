-- Machines that were sold. The owner is the customer: tenant_id is the customer's tenant.
create table returns.asset (
    tenant_id            text        not null,
    id                   uuid        not null,
    -- Stored in upper case, so that the unique index below does not care how people type it.
    serial_number        text        not null check (serial_number ~ '^[A-Z0-9-]{4,40}$'),
    model                text        not null,
    kind                 text        not null check (kind in ('SERVER', 'WORKSTATION', 'STORAGE')),
    customer_name        text        not null,
    invoice_date         date        not null,
    media_warranty_until date,
    agreed_level         text        check (agreed_level in ('NBD', '4H', '24X7', 'BY_AGREEMENT')),
    street               text        not null,
    postal_code          text        not null,
    city                 text        not null,
    country              text        not null check (country ~ '^[A-Z]{2}$'),
    zone                 text        not null,
    registered_at        timestamptz not null,
    primary key (tenant_id, id)
);
create index asset_id on returns.asset (id);
-- A serial number names one machine in the whole platform, whoever owns it.
create unique index asset_serial_number on returns.asset (serial_number);
alter table returns.asset enable row level security;
alter table returns.asset force row level security;
create policy headquarters on returns.asset
    using (core.sees_all())
    with check (core.sees_all());
create policy own_customer_reads on returns.asset for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
-- What was registered stays: cases and their warranty were decided by it.
revoke update, delete on returns.asset from nextron_app;

create sequence returns.case_number start with 100101;
grant usage on sequence returns.case_number to nextron_app;

-- Cases. Machine, customer and warranty are kept as they were when the case was filed.
create table returns.service_case (
    tenant_id         text        not null,
    id                uuid        not null,
    version           bigint      not null,
    number            text        not null,
    status            text        not null check (status in ('RECEIVED', 'VISIT', 'FIXED_REMOTELY', 'RESOLVED')),
    asset_id          uuid        not null,
    serial_number     text        not null,
    model             text        not null,
    machine_kind      text        not null,
    customer_name     text        not null,
    agreed_level      text,
    fault             text        not null,
    description       text        not null,
    contact_name      text        not null,
    contact_email     text        not null,
    contact_phone     text        not null,
    street            text        not null,
    postal_code       text        not null,
    city              text        not null,
    country           text        not null check (country ~ '^[A-Z]{2}$'),
    zone              text        not null,
    received_at       timestamptz not null,
    filed_at          timestamptz not null,
    filed_by          text        not null,
    readiness         text        not null,
    accepted_terms    text        not null,
    warranty          text        not null check (warranty in ('COVERED', 'NOT_COVERED', 'NEEDS_HUMAN')),
    warranty_reasons  text        not null,
    -- SHA-256 of the secret in the link, in hex; the secret itself is stored nowhere.
    follow_token_hash text        not null check (follow_token_hash ~ '^[0-9a-f]{64}$'),
    work_order_id     uuid,
    work_order_number text,
    decision_note     text,
    primary key (tenant_id, id),
    foreign key (tenant_id, asset_id) references returns.asset (tenant_id, id),
    check ((work_order_id is null) = (work_order_number is null)),
    check (status <> 'VISIT' or work_order_id is not null)
);
create index service_case_id on returns.service_case (id);
create index service_case_asset on returns.service_case (tenant_id, asset_id);
create index service_case_received on returns.service_case (received_at);
create unique index service_case_number on returns.service_case (number);
create unique index service_case_follow_token on returns.service_case (follow_token_hash);
alter table returns.service_case enable row level security;
alter table returns.service_case force row level security;
create policy headquarters on returns.service_case
    using (core.sees_all())
    with check (core.sees_all());
create policy own_customer_reads on returns.service_case for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
create policy own_customer_files on returns.service_case for insert
    with check (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke delete on returns.service_case from nextron_app;

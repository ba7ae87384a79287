-- The business rows of one job without a platform around them: the same columns, keys, checks and indexes as the
-- platform's tables, no row-level security, no audit, no outbox.
drop schema if exists bare cascade;
create schema bare;

create sequence bare.case_number start 100001;
create sequence bare.work_order_number start 100001;
create table bare.invoice_series (series text primary key, next_number bigint not null);
insert into bare.invoice_series values ('INVOICE', 10001);

create table bare.asset (
    tenant_id text not null, id uuid not null, serial_number text not null unique, model text not null,
    customer_name text not null, invoice_date date not null, primary key (tenant_id, id)
);

create table bare.service_case (
    tenant_id text not null, id uuid not null, version bigint not null, number text not null,
    status text not null check (status in ('RECEIVED', 'VISIT', 'RESOLVED')),
    asset_id uuid not null, serial_number text not null, model text not null, customer_name text not null,
    fault text not null, description text not null,
    contact_name text not null, contact_email text not null, contact_phone text not null,
    street text not null, postal_code text not null, city text not null, country text not null, zone text not null,
    received_at timestamptz not null, filed_at timestamptz not null, filed_by text not null,
    warranty text not null, warranty_reasons text not null,
    work_order_id uuid, work_order_number text,
    primary key (tenant_id, id),
    foreign key (tenant_id, asset_id) references bare.asset (tenant_id, id),
    check (status <> 'VISIT' or work_order_id is not null)
);
create index on bare.service_case (id);
create index on bare.service_case (tenant_id, asset_id);
create index on bare.service_case (received_at);
create unique index on bare.service_case (number);

create table bare.work_order (
    tenant_id text not null, id uuid not null, version bigint not null, number text not null unique,
    case_id uuid not null, case_number text not null, work text not null, machine text not null, level text not null,
    received_at timestamptz not null, deadline timestamptz, zone text not null, segments text not null,
    country text not null, postal_code text not null, city text not null,
    pay_amount numeric(15, 4) not null, pay_currency text not null,
    status text not null check (status in ('ROUTING', 'OFFERED', 'ACCEPTED', 'DONE')),
    partner_id text, partner_name text, accepted_at timestamptz, accepted_by text,
    technician_name text, arrived_at timestamptz, departed_at timestamptz,
    kilometres numeric(6, 1) check (kilometres between 0 and 2000),
    covered boolean, summary text, reported_at timestamptz,
    primary key (tenant_id, id),
    check (departed_at is null or departed_at > arrived_at),
    check ((partner_id is null) = (status in ('ROUTING', 'OFFERED')))
);
create index on bare.work_order (id);
create index on bare.work_order (case_id);
create index on bare.work_order (partner_id, id);
create index on bare.work_order (status);
create index on bare.work_order (deadline);

create table bare.work_order_address (
    tenant_id text not null, work_order_id uuid not null, customer_name text not null, street text not null,
    contact_name text not null, contact_phone text not null, contact_email text not null,
    serial_number text not null, description text not null,
    primary key (tenant_id, work_order_id),
    foreign key (tenant_id, work_order_id) references bare.work_order (tenant_id, id)
);

create table bare.offer (
    tenant_id text not null, id uuid not null, version bigint not null, work_order_id uuid not null,
    partner_id text not null, partner_name text not null,
    status text not null check (status in ('OPEN', 'ACCEPTED')),
    offered_at timestamptz not null, answer_by timestamptz not null, answered_at timestamptz, answered_by text,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references bare.work_order (tenant_id, id)
);
create unique index on bare.offer (tenant_id, work_order_id) where status = 'ACCEPTED';
create index on bare.offer (work_order_id, partner_id);
create index on bare.offer (partner_id, id);
create index on bare.offer (answer_by) where status = 'OPEN';

create table bare.claim (
    tenant_id text not null, id uuid not null, work_order_id uuid not null unique, kilometres numeric not null,
    billed_minutes integer not null, amount numeric not null check (amount >= 0), currency text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

create table bare.invoice (
    tenant_id text not null, id uuid not null, version bigint not null, number text not null unique,
    status text not null check (status in ('DRAFT', 'ISSUED')),
    customer_name text not null, customer_street text not null, customer_postal_code text not null,
    customer_city text not null, customer_email text not null,
    work_order_id uuid not null unique, case_id uuid not null, rate_card text not null,
    arrived_at timestamptz not null, departed_at timestamptz not null, billed_minutes integer not null,
    created_at timestamptz not null, issued_on date not null, due_on date not null, currency text not null,
    net numeric not null, vat_percent numeric not null, vat numeric not null, gross numeric not null,
    primary key (tenant_id, id),
    check (gross = net + vat)
);
create index on bare.invoice (id);
create index on bare.invoice (status, id);

create table bare.invoice_line (
    tenant_id text not null, id uuid not null, invoice_id uuid not null, position integer not null check (position > 0),
    kind text not null, label text not null, quantity numeric not null, unit text not null,
    unit_price numeric not null, percent numeric not null, amount numeric not null, explanation text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references bare.invoice (tenant_id, id),
    unique (tenant_id, invoice_id, position)
);

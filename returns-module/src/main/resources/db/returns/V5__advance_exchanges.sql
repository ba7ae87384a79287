-- Parts that were sent ahead of the defective ones (P2), which are due back within 14 days under a service number (P3, R1).
create sequence returns.service_number start with 100101;
grant usage on sequence returns.service_number to nextron_app;

create table returns.advance_exchange (
    tenant_id      text        not null,
    id             uuid        not null,
    version        bigint      not null,
    service_number text        not null,
    case_id        uuid        not null,
    case_number    text        not null,
    customer_name  text        not null,
    machine_serial text        not null,
    contact_email  text        not null,
    country        text        not null check (country ~ '^[A-Z]{2}$'),
    site_postal_code text      not null,
    site_city      text        not null,
    zone           text        not null,
    part_name      text        not null,
    part_number    text        not null,
    serial_out     text        not null,
    serial_back    text        not null,
    quantity       integer     not null check (quantity > 0),
    list_price     numeric     check (list_price >= 0),
    currency       text        not null check (currency ~ '^[A-Z]{3}$'),
    shipped_on     date        not null,
    shipped_by     text        not null,
    status         text        not null check (status in ('OUT', 'OVERDUE', 'RETURNED')),
    -- The next thing that happens if the defective part does not come, and when; null when nothing does any more.
    next_step      text        check (next_step in ('FIRST_REMINDER', 'SECOND_REMINDER', 'PROPOSAL')),
    next_at        timestamptz,
    returned_on    date,
    returned_note  text        not null,
    received_by    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references returns.service_case (tenant_id, id),
    check ((next_step is null) = (next_at is null)),
    check ((status = 'OUT') = (next_step is not null)),
    check ((status = 'RETURNED') = (returned_on is not null and received_by is not null))
);
create index advance_exchange_id on returns.advance_exchange (id);
create unique index advance_exchange_number on returns.advance_exchange (service_number);
create index advance_exchange_case on returns.advance_exchange (tenant_id, case_id);
create index advance_exchange_next on returns.advance_exchange (next_at) where next_at is not null;
alter table returns.advance_exchange enable row level security;
alter table returns.advance_exchange force row level security;
create policy headquarters on returns.advance_exchange
    using (core.sees_all())
    with check (core.sees_all());
create policy own_customer_reads on returns.advance_exchange for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke delete on returns.advance_exchange from nextron_app;

-- Who sees what (the policies below are the authority):
--   headquarters and the platform: everything;
--   a customer: its own work orders with their addresses, but no offers;
--   a partner: offers made to it, work orders it has accepted or been offered, addresses only of those it has accepted.
-- The policies look one way: address -> work order -> offer. An offer's policy looks at its own columns only, so no
-- policy ever comes back to its own table.

create sequence dispatch.work_order_number start with 100001;
grant usage on sequence dispatch.work_order_number to nextron_app;

create table dispatch.work_order (
    tenant_id            text          not null,
    id                   uuid          not null,
    version              bigint        not null,
    number               text          not null unique,
    case_id              uuid          not null,
    case_number          text          not null,
    work                 text          not null,
    machine              text          not null,
    level                text          not null,
    received_at          timestamptz   not null,
    deadline             timestamptz,
    zone                 text          not null,
    calendar_version     text          not null,
    segments             text          not null,
    country              text          not null,
    subdivision          text,
    postal_code          text          not null,
    city                 text          not null,
    in_warranty          boolean       not null,
    pay_amount           numeric(15, 4) not null,
    pay_currency         text          not null,
    status               text          not null check (status in
        ('ROUTING', 'OFFERED', 'ESCALATED', 'ACCEPTED', 'PLANNED', 'ON_SITE', 'LEFT_SITE', 'DONE')),
    opened_at            timestamptz   not null,
    opened_by            text          not null,
    escalated_at         timestamptz,
    escalated_by         text,
    escalated_because    text,
    partner_id           text,
    partner_name         text,
    accepted_at          timestamptz,
    accepted_by          text,
    technician_id        uuid,
    technician_name      text,
    technician_email     text,
    planned_from         timestamptz,
    planned_at           timestamptz,
    planned_by           text,
    arrived_at           timestamptz,
    arrival_entered_at   timestamptz,
    arrival_entered_by   text,
    departed_at          timestamptz,
    departure_entered_at timestamptz,
    departure_entered_by text,
    kilometres           numeric(6, 1),
    covered              boolean,
    exclusion            text,
    evidence             text,
    summary              text,
    reported_at          timestamptz,
    reported_by          text,
    primary key (tenant_id, id),
    check (departed_at is null or departed_at > arrived_at),
    check (kilometres between 0 and 2000),
    check (exclusion is null or evidence <> ''),
    -- A job is held by somebody exactly from acceptance on.
    check ((partner_id is null) = (status in ('ROUTING', 'OFFERED', 'ESCALATED')))
);
create index work_order_id on dispatch.work_order (id);
create index work_order_case on dispatch.work_order (case_id);
create index work_order_partner on dispatch.work_order (partner_id, id);
create index work_order_status on dispatch.work_order (status);
create index work_order_deadline on dispatch.work_order (deadline);

create table dispatch.work_order_address (
    tenant_id     text not null,
    work_order_id uuid not null,
    customer_name text not null,
    street        text not null,
    contact_name  text not null,
    contact_phone text not null,
    contact_email text not null,
    serial_number text not null,
    description   text not null,
    primary key (tenant_id, work_order_id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id)
);
create index work_order_address_id on dispatch.work_order_address (work_order_id);

create table dispatch.offer (
    tenant_id      text          not null,
    id             uuid          not null,
    version        bigint        not null,
    work_order_id  uuid          not null,
    number         text          not null,
    partner_id     text          not null,
    partner_name   text          not null,
    status         text          not null check (status in
        ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'TAKEN')),
    offered_at     timestamptz   not null,
    offered_by     text          not null,
    answer_by      timestamptz   not null,
    answered_at    timestamptz,
    answered_by    text,
    decline_reason text,
    decline_note   text,
    withdrawn_at   timestamptz,
    withdrawn_by   text,
    level          text          not null,
    deadline       timestamptz,
    zone           text          not null,
    segments       text          not null,
    country        text          not null,
    postal_code    text          not null,
    city           text          not null,
    work           text          not null,
    machine        text          not null,
    pay_amount     numeric(15, 4) not null,
    pay_currency   text          not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id)
);
-- Races end here at the latest: one acceptance a work order, one running offer a work order and partner.
create unique index offer_one_accepted on dispatch.offer (tenant_id, work_order_id) where status = 'ACCEPTED';
create unique index offer_one_open on dispatch.offer (tenant_id, work_order_id, partner_id) where status = 'OPEN';
create index offer_id on dispatch.offer (id);
create index offer_work_order on dispatch.offer (work_order_id, partner_id);
create index offer_partner on dispatch.offer (partner_id, id);
create index offer_unanswered on dispatch.offer (answer_by) where status = 'OPEN';

alter table dispatch.offer enable row level security;
alter table dispatch.offer force row level security;
create policy reads on dispatch.offer for select
    using (core.sees_all() or partner_id = core.current_tenant());
create policy answers on dispatch.offer for update
    using (core.sees_all() or partner_id = core.current_tenant())
    with check (core.sees_all() or partner_id = core.current_tenant());
create policy makes on dispatch.offer for insert
    with check (core.sees_all());
revoke delete on dispatch.offer from nextron_app;

alter table dispatch.work_order enable row level security;
alter table dispatch.work_order force row level security;
create policy reads on dispatch.work_order for select
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or exists (select 1 from dispatch.offer o
                    where o.work_order_id = work_order.id
                      and o.partner_id = core.current_tenant()
                      and o.status in ('OPEN', 'ACCEPTED')));
-- A partner takes a job that is offered to it, and works on a job that it holds; it can never hand a job to another.
create policy works on dispatch.work_order for update
    using (core.sees_all()
        or partner_id = core.current_tenant()
        or (partner_id is null
            and exists (select 1 from dispatch.offer o
                         where o.work_order_id = work_order.id
                           and o.partner_id = core.current_tenant()
                           and o.status in ('OPEN', 'ACCEPTED'))))
    with check (core.sees_all() or partner_id = core.current_tenant());
create policy opens on dispatch.work_order for insert
    with check (core.sees_all());
revoke delete on dispatch.work_order from nextron_app;

alter table dispatch.work_order_address enable row level security;
alter table dispatch.work_order_address force row level security;
create policy reads on dispatch.work_order_address for select
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or exists (select 1 from dispatch.work_order w
                    where w.tenant_id = work_order_address.tenant_id
                      and w.id = work_order_address.work_order_id
                      and w.partner_id = core.current_tenant()));
create policy opens on dispatch.work_order_address for insert
    with check (core.sees_all());
revoke update, delete on dispatch.work_order_address from nextron_app;

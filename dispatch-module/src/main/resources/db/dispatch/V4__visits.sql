-- A work order has one or more visits: who goes and when, what happened on site, and the report. The customer owns them
-- like the rest of the job; the partner that did a visit keeps seeing it, also when another partner does the next.
create table dispatch.visit (
    tenant_id            text        not null,
    id                   uuid        not null,
    version              bigint      not null,
    work_order_id        uuid        not null,
    visit_number         integer     not null check (visit_number > 0),
    partner_id           text        not null,
    partner_name         text        not null,
    status               text        not null check (status in
        ('PLANNED', 'ON_SITE', 'LEFT_SITE', 'REPORTED', 'CANCELLED')),
    technician_id        uuid        not null,
    technician_name      text        not null,
    technician_email     text        not null,
    planned_from         timestamptz not null,
    planned_to           timestamptz not null,
    agreed               boolean     not null,
    overlap_because      text,
    planned_at           timestamptz not null,
    planned_by           text        not null,
    estimated_kilometres numeric(6, 1),
    cancelled_because    text,
    cancelled_at         timestamptz,
    cancelled_by         text,
    set_off_at           timestamptz,
    set_off_by           text,
    arrived_at           timestamptz,
    arrival_on_device    timestamptz,
    arrival_entered_at   timestamptz,
    arrival_entered_by   text,
    departed_at          timestamptz,
    departure_on_device  timestamptz,
    departure_entered_at timestamptz,
    departure_entered_by text,
    kilometres           numeric(6, 1),
    covered              boolean,
    no_show              boolean,
    come_again_because   text,
    exclusion            text,
    evidence             text,
    summary              text,
    work                 text,
    parts                text,
    checklist            text,
    signed_by            text,
    signature_id         uuid,
    reported_at          timestamptz,
    reported_by          text,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id),
    check (planned_to > planned_from),
    check (departed_at is null or departed_at > arrived_at),
    check (kilometres between 0 and 2000),
    check (estimated_kilometres >= 0),
    check (exclusion is null or evidence <> ''),
    check ((status = 'CANCELLED') = (cancelled_at is not null)),
    check ((status = 'REPORTED') = (reported_at is not null))
);
create index visit_id on dispatch.visit (id);
create index visit_work_order on dispatch.visit (work_order_id);
create index visit_partner on dispatch.visit (partner_id, planned_from);
create index visit_technician on dispatch.visit (technician_id, planned_from);
-- Visits are counted as they come to pass; one of a work order at a time is under way.
create unique index visit_counted on dispatch.visit (tenant_id, work_order_id, visit_number) where status <> 'CANCELLED';
create unique index visit_one_open on dispatch.visit (tenant_id, work_order_id)
    where status in ('PLANNED', 'ON_SITE', 'LEFT_SITE');

-- Photos, signatures and the service reports as the customer got them: the same bytes for ever.
create table dispatch.attachment (
    tenant_id     text        not null,
    id            uuid        not null,
    work_order_id uuid        not null,
    visit_id      uuid        not null,
    partner_id    text        not null,
    kind          text        not null check (kind in ('PHOTO', 'SIGNATURE', 'SERVICE_REPORT')),
    name          text        not null,
    media_type    text        not null,
    caption       text        not null,
    size          integer     not null check (size > 0),
    content       bytea       not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, visit_id) references dispatch.visit (tenant_id, id)
);
create index attachment_id on dispatch.attachment (id);
create index attachment_visit on dispatch.attachment (visit_id);
-- One report a visit, however often it is made.
create unique index attachment_one_report on dispatch.attachment (tenant_id, visit_id) where kind = 'SERVICE_REPORT';

-- Work orders of before had one visit each; it keeps the order's id, so that its invoice and claim know it without asking.
select set_config('app.kind', 'system', true);
insert into dispatch.visit (tenant_id, id, version, work_order_id, visit_number, partner_id, partner_name, status,
                            technician_id, technician_name, technician_email, planned_from, planned_to, agreed,
                            planned_at, planned_by, arrived_at, arrival_entered_at, arrival_entered_by, departed_at,
                            departure_entered_at, departure_entered_by, kilometres, covered, no_show, exclusion,
                            evidence, summary, work, parts, checklist, reported_at, reported_by)
select tenant_id, id, 1, id, 1, partner_id, partner_name,
       case status when 'DONE' then 'REPORTED' else status end,
       technician_id, technician_name, technician_email, planned_from, planned_from + interval '2 hours', false,
       planned_at, planned_by, arrived_at, arrival_entered_at, arrival_entered_by, departed_at,
       departure_entered_at, departure_entered_by, kilometres, covered,
       case status when 'DONE' then false end, exclusion, evidence, summary,
       case status when 'DONE' then '[]' end, case status when 'DONE' then '[]' end, case status when 'DONE' then '[]' end,
       reported_at, reported_by
  from dispatch.work_order
 where status in ('PLANNED', 'ON_SITE', 'LEFT_SITE', 'DONE');

alter table dispatch.work_order
    drop column technician_id, drop column technician_name, drop column planned_from, drop column planned_at,
    drop column planned_by, drop column arrived_at, drop column arrival_entered_at, drop column arrival_entered_by,
    drop column departed_at, drop column departure_entered_at, drop column departure_entered_by,
    drop column kilometres, drop column covered, drop column exclusion, drop column evidence, drop column summary,
    drop column reported_at, drop column reported_by;

-- Both look at the work order, whose policies look at offers only: no policy comes back to its own table.
alter table dispatch.visit enable row level security;
alter table dispatch.visit force row level security;
create policy reads on dispatch.visit for select
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or exists (select 1 from dispatch.work_order w
                    where w.tenant_id = visit.tenant_id
                      and w.id = visit.work_order_id
                      and w.partner_id = core.current_tenant()));
create policy works on dispatch.visit for update
    using (core.sees_all() or partner_id = core.current_tenant())
    with check (core.sees_all() or partner_id = core.current_tenant());
create policy plans on dispatch.visit for insert
    with check (core.sees_all()
        or (partner_id = core.current_tenant()
            and exists (select 1 from dispatch.work_order w
                         where w.tenant_id = visit.tenant_id
                           and w.id = visit.work_order_id
                           and w.partner_id = core.current_tenant())));
revoke delete on dispatch.visit from nextron_app;

alter table dispatch.attachment enable row level security;
alter table dispatch.attachment force row level security;
create policy reads on dispatch.attachment for select
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or exists (select 1 from dispatch.work_order w
                    where w.tenant_id = attachment.tenant_id
                      and w.id = attachment.work_order_id
                      and w.partner_id = core.current_tenant()));
create policy adds on dispatch.attachment for insert
    with check (core.sees_all()
        or (partner_id = core.current_tenant()
            and exists (select 1 from dispatch.visit v
                         where v.tenant_id = attachment.tenant_id
                           and v.id = attachment.visit_id
                           and v.partner_id = core.current_tenant())));
revoke update, delete on dispatch.attachment from nextron_app;

-- Who is told what becomes of an offer: the manager it was sent to. Older offers have nobody.
alter table dispatch.offer add column told text;

-- How many were asked at the same time; the first to accept gets the job.
alter table dispatch.offer add column asked_together integer not null default 1 check (asked_together > 0);

-- Through whose hands a job goes, for the split of a breach by who held it. Before the first row headquarters has it.
create table dispatch.handover (
    tenant_id     text        not null,
    id            uuid        not null,
    work_order_id uuid        not null,
    at            timestamptz not null,
    holder_kind   text        not null check (holder_kind in ('HEADQUARTERS', 'PARTNER', 'CUSTOMER', 'CARRIER')),
    holder_id     text        not null,
    holder_name   text        not null,
    because       text        not null,
    entered_by    text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id)
);
create index handover_id on dispatch.handover (id);
create index handover_work_order on dispatch.handover (work_order_id);
alter table dispatch.handover enable row level security;
alter table dispatch.handover force row level security;
-- A partner takes a job into its own hands by accepting it; everything else headquarters enters.
create policy reads on dispatch.handover for select
    using (core.sees_all() or holder_id = core.current_tenant());
create policy enters on dispatch.handover for insert
    with check (core.sees_all() or (holder_kind = 'PARTNER' and holder_id = core.current_tenant()));
revoke update, delete on dispatch.handover from nextron_app;

-- Stretches in which headquarters waits for the customer (D-O5). One at a time; ended once.
create table dispatch.hold (
    tenant_id     text        not null,
    id            uuid        not null,
    work_order_id uuid        not null,
    began_at      timestamptz not null,
    began_by      text        not null,
    reason        text        not null,
    ended_at      timestamptz,
    ended_by      text,
    end_reason    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
    check (ended_at >= began_at)
);
create index hold_id on dispatch.hold (id);
create index hold_work_order on dispatch.hold (work_order_id);
create unique index hold_one_running on dispatch.hold (tenant_id, work_order_id) where ended_at is null;
alter table dispatch.hold enable row level security;
alter table dispatch.hold force row level security;
create policy operator_only on dispatch.hold
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on dispatch.hold from nextron_app;

-- What was promised before a hold moved it, and each promise after: the present one stands in the work order.
create table dispatch.promise (
    tenant_id        text        not null,
    id               uuid        not null,
    work_order_id    uuid        not null,
    number           integer     not null check (number > 0),
    deadline         timestamptz,
    calendar_version text        not null,
    segments         text        not null,
    because          text        not null,
    made_at          timestamptz not null,
    made_by          text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, work_order_id, number),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id)
);
create index promise_id on dispatch.promise (id);
alter table dispatch.promise enable row level security;
alter table dispatch.promise force row level security;
create policy reads on dispatch.promise for select
    using (core.sees_all() or tenant_id = core.current_tenant());
create policy makes on dispatch.promise for insert
    with check (core.sees_all());
revoke update, delete on dispatch.promise from nextron_app;

-- Jobs that were held before this history began: their holder has had them since the acceptance.
select set_config('app.tenant', 'nextron', true), set_config('app.kind', 'system', true);
insert into dispatch.handover
    (tenant_id, id, work_order_id, at, holder_kind, holder_id, holder_name, because, entered_by)
select tenant_id, uuidv7(), id, accepted_at,
       case when partner_id = 'nextron' then 'HEADQUARTERS' else 'PARTNER' end,
       partner_id, partner_name, 'Accepted.', accepted_by
  from dispatch.work_order
 where partner_id is not null;

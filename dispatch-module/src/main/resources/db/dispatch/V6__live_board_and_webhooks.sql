-- What changed, for whoever watches. Each row carries the transaction that wrote it last; a reader keeps the snapshot of its
-- last look and asks for the rows of transactions that this snapshot did not see yet. Nothing is lost to transactions that
-- end in another order than they began, nothing waits for a long one, no statement is added to a transaction, and commits do
-- not queue up behind each other as they would for pg_notify.
alter table dispatch.work_order add column changed_in xid8 not null default pg_current_xact_id();
alter table dispatch.offer add column changed_in xid8 not null default pg_current_xact_id();
alter table dispatch.visit add column changed_in xid8 not null default pg_current_xact_id();
create index work_order_changed on dispatch.work_order (changed_in);
create index offer_changed on dispatch.offer (changed_in);
create index visit_changed on dispatch.visit (changed_in);

create function dispatch.mark_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger mark_change before update on dispatch.work_order
    for each row execute function dispatch.mark_change();
create trigger mark_change before update on dispatch.offer
    for each row execute function dispatch.mark_change();
create trigger mark_change before update on dispatch.visit
    for each row execute function dispatch.mark_change();

-- From when a clock is at risk, so that the board can count and sort by it. Written with the promise; for orders that were
-- opened before, worked out here: where the last quarter of the counting time begins.
alter table dispatch.work_order add column at_risk_from timestamptz;
select set_config('app.kind', 'system', true);
with counting as (
    select w.tenant_id, w.id, (s ->> 'to')::timestamptz as ends,
           (s ->> 'to')::timestamptz - (s ->> 'from')::timestamptz as length
      from dispatch.work_order w, jsonb_array_elements(w.segments::jsonb) s
     where w.deadline is not null and s ->> 'kind' = 'COUNTING'),
sums as (
    select tenant_id, id, ends, length,
           sum(length) over (partition by tenant_id, id) / 4 as quarter,
           sum(length) over (partition by tenant_id, id order by ends desc) as from_here
      from counting)
update dispatch.work_order w
   set at_risk_from = s.ends - (s.quarter - (s.from_here - s.length))
  from sums s
 where s.tenant_id = w.tenant_id and s.id = w.id and s.from_here >= s.quarter and s.from_here - s.length < s.quarter;

create index work_order_open on dispatch.work_order (deadline) where status <> 'DONE';

-- Where a partner's own system wants to be told. Its secrets are sealed with a key that the database does not know.
create table dispatch.webhook_endpoint (
    tenant_id       text        not null,
    id              uuid        not null,
    version         bigint      not null,
    url             text        not null check (length(url) <= 500),
    event_types     text        not null check (event_types <> ''),
    active          boolean     not null,
    -- Its partner is suspended: nothing is sent, nothing is lost.
    paused          boolean     not null default false,
    secret          text        not null,
    former_secret   text,
    former_until    timestamptz,
    created_at      timestamptz not null,
    created_by      text        not null,
    -- Taken by a server until then, or resting after a failure: one call at a time.
    busy_until      timestamptz,
    failures        integer     not null default 0,
    primary key (tenant_id, id),
    check ((former_secret is null) = (former_until is null))
);
create index webhook_endpoint_id on dispatch.webhook_endpoint (id);

-- One event on its way to one endpoint.
create table dispatch.webhook_delivery (
    tenant_id    text        not null,
    id           uuid        not null default uuidv7(),
    endpoint_id  uuid        not null,
    event_id     uuid        not null,
    event_type   text        not null,
    subject      text        not null,
    facts        text        not null,
    -- The job and the transaction that moved it: several changes of one transaction are one event.
    cause        text,
    -- Written at the first try; the same bytes at every other.
    body         text,
    occurred_at  timestamptz not null,
    status       text        not null default 'WAITING' check (status in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts     integer     not null default 0,
    due_at       timestamptz not null default 'epoch',
    tried_at     timestamptz,
    answer_code  integer,
    answer       text,
    problem      text,
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references dispatch.webhook_endpoint (tenant_id, id) on delete cascade
);
create unique index webhook_delivery_cause on dispatch.webhook_delivery (tenant_id, endpoint_id, cause);
create index webhook_delivery_id on dispatch.webhook_delivery (id);
create index webhook_delivery_endpoint on dispatch.webhook_delivery (tenant_id, endpoint_id, id);
create index webhook_delivery_due on dispatch.webhook_delivery (tenant_id, endpoint_id, due_at) where status = 'WAITING';
create index webhook_delivery_age on dispatch.webhook_delivery (occurred_at) where status <> 'WAITING';

alter table dispatch.webhook_endpoint enable row level security;
alter table dispatch.webhook_endpoint force row level security;
create policy own_or_operator on dispatch.webhook_endpoint
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());
alter table dispatch.webhook_delivery enable row level security;
alter table dispatch.webhook_delivery force row level security;
create policy own_or_operator on dispatch.webhook_delivery
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());

-- An event is written beside the change it tells of, in the same transaction, and only for a partner that has an endpoint
-- for it. The facts are those the partner may know at that moment: an offer names no customer and no street.
create function dispatch.tell(partner text, type text, subject text, facts jsonb, at timestamptz, cause text) returns void
language sql as $$
    insert into dispatch.webhook_delivery
           (tenant_id, endpoint_id, event_id, event_type, subject, facts, occurred_at, cause)
    select e.tenant_id, e.id, event.id, type, subject, facts::text, at, cause
      from dispatch.webhook_endpoint e, (select uuidv7() as id offset 0) event
     where e.tenant_id = partner and e.active and type = any (string_to_array(e.event_types, ','))
        on conflict (tenant_id, endpoint_id, cause) do nothing
$$;

create function dispatch.tell_of_offer() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform dispatch.tell(new.partner_id, 'offer.made', new.number, jsonb_build_object(
            'offerId', new.id, 'workOrderId', new.work_order_id, 'number', new.number, 'status', new.status,
            'level', new.level, 'country', new.country, 'postalCode', new.postal_code, 'city', new.city,
            'work', new.work, 'machine', new.machine, 'deadline', new.deadline, 'zone', new.zone,
            'offeredAt', new.offered_at, 'answerBy', new.answer_by,
            'payAmount', new.pay_amount, 'payCurrency', new.pay_currency), new.offered_at, null);
    else
        perform dispatch.tell(new.partner_id, 'offer.withdrawn', new.number, jsonb_build_object(
            'offerId', new.id, 'workOrderId', new.work_order_id, 'number', new.number, 'status', new.status),
            coalesce(new.withdrawn_at, new.answered_at), null);
    end if;
    return null;
end $$;
create trigger tell_of_new_offer after insert on dispatch.offer
    for each row execute function dispatch.tell_of_offer();
create trigger tell_of_withdrawn_offer after update on dispatch.offer
    for each row when (new.status is distinct from old.status and new.status in ('WITHDRAWN', 'EXPIRED', 'TAKEN'))
    execute function dispatch.tell_of_offer();

-- At the end of the transaction, when the job and its visit stand as they will.
create function dispatch.tell_of_job(partner text, job uuid) returns void language plpgsql as $$
begin
    if not exists (select 1 from dispatch.webhook_endpoint e where e.tenant_id = partner and e.active) then
        return;
    end if;
    perform dispatch.tell(partner, 'job.changed', w.number, jsonb_build_object(
            'workOrderId', w.id, 'number', w.number, 'caseNumber', w.case_number, 'status', w.status,
            'level', w.level, 'country', w.country, 'postalCode', w.postal_code, 'city', w.city,
            'work', w.work, 'machine', w.machine, 'deadline', w.deadline, 'zone', w.zone,
            'visitId', v.id, 'visitNumber', v.visit_number, 'visitStatus', v.status,
            'technicianId', v.technician_id, 'technicianName', v.technician_name,
            'plannedFrom', v.planned_from, 'plannedTo', v.planned_to, 'setOffAt', v.set_off_at,
            'arrivedAt', v.arrived_at, 'departedAt', v.departed_at, 'reportedAt', v.reported_at),
            greatest(w.accepted_at, v.planned_at, v.cancelled_at, v.set_off_at, v.arrival_entered_at,
                v.departure_entered_at, v.reported_at),
            w.id || ' ' || pg_current_xact_id())
       from dispatch.work_order w
       left join lateral (select * from dispatch.visit one
                           where one.tenant_id = w.tenant_id and one.work_order_id = w.id and one.partner_id = partner
                           order by one.planned_at desc limit 1) v on true
      where w.id = job and w.partner_id = partner;
end $$;

create function dispatch.job_moved() returns trigger language plpgsql as $$
begin
    perform dispatch.tell_of_job(new.partner_id, new.id);
    return null;
end $$;
create constraint trigger tell_of_job after update on dispatch.work_order
    deferrable initially deferred
    for each row when (new.partner_id is not null
        and (new.partner_id, new.status, new.deadline) is distinct from (old.partner_id, old.status, old.deadline))
    execute function dispatch.job_moved();

create function dispatch.visit_moved() returns trigger language plpgsql as $$
begin
    perform dispatch.tell_of_job(new.partner_id, new.work_order_id);
    return null;
end $$;
create constraint trigger tell_of_new_visit after insert on dispatch.visit
    deferrable initially deferred
    for each row execute function dispatch.visit_moved();
create constraint trigger tell_of_visit after update on dispatch.visit
    deferrable initially deferred
    for each row when ((new.status, new.technician_id, new.planned_from, new.planned_to, new.set_off_at)
        is distinct from (old.status, old.technician_id, old.planned_from, old.planned_to, old.set_off_at))
    execute function dispatch.visit_moved();

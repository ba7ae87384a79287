-- What a technician has to hold for the job (O6): names with line breaks between, none where anybody may go.
alter table dispatch.work_order add column certifications text not null default '';
alter table dispatch.offer add column certifications text not null default '';

-- Whether the first arrival was in time (D-O6), written with it, so that nobody has to look at the visits to count them.
alter table dispatch.work_order add column promise_met boolean;
-- What a partner has taken on lately, read from the newest backwards, so that it costs the same however long the history.
create index work_order_accepted on dispatch.work_order (partner_id, accepted_at desc) where partner_id is not null;

-- The ids of a list with commas. The planner takes them for a few, whichever list it is, so that one plan serves all lists and
-- is not made anew each time: making it took longer than carrying it out.
create function dispatch.ids(list text) returns setof text language plpgsql immutable strict parallel safe rows 4 as
$$ begin return query select unnest(string_to_array(list, ',')); end $$;

-- How much each part of a candidate's score weighs, in points. A change is a new version; what was decided by an older
-- one can still be explained.
create table dispatch.ranking_weights (
    tenant_id             text        not null check (tenant_id = 'nextron'),
    version               bigint      not null check (version > 0),
    primary_before_backup integer     not null check (primary_before_backup between 0 and 10000),
    specificity           integer     not null check (specificity between 0 and 10000),
    road_distance         integer     not null check (road_distance between 0 and 10000),
    attainment            integer     not null check (attainment between 0 and 10000),
    fair_share            integer     not null check (fair_share between 0 and 10000),
    reason                text        not null check (reason <> ''),
    decided_at            timestamptz not null,
    decided_by            text        not null,
    primary key (tenant_id, version)
);
alter table dispatch.ranking_weights enable row level security;
alter table dispatch.ranking_weights force row level security;
create policy headquarters on dispatch.ranking_weights
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on dispatch.ranking_weights from nextron_app;
select set_config('app.kind', 'system', true);
insert into dispatch.ranking_weights
values ('nextron', 1, 1000, 200, 400, 200, 100,
        'A primary is asked before every backup, because that is what territories agree on: the other parts together are '
        'less than it. Among equals the road counts most, because the customer waits for it and pays it; then promises '
        'kept and how narrow the territory is; a fair share only settles what is nearly equal.',
        '2026-01-01T00:00:00Z', 'platform');
select set_config('app.kind', '', true);

-- Who was to be asked for a job, and why: one row a run, never changed. It names everybody, so it is for headquarters.
create table dispatch.decision (
    tenant_id        text        not null,
    id               uuid        not null,
    work_order_id    uuid        not null,
    kind             text        not null check (kind in ('ROUTED', 'BY_HAND')),
    decided_at       timestamptz not null,
    decided_by       text        not null,
    chosen_partner   text,
    summary          text        not null,
    reason           text,
    plan_version     bigint,
    weights_version  bigint      not null,
    calendar_version text        not null,
    job              text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, work_order_id) references dispatch.work_order (tenant_id, id),
    check ((kind = 'BY_HAND') = (reason is not null))
);
create index decision_id on dispatch.decision (id);
create index decision_work_order on dispatch.decision (work_order_id);
alter table dispatch.decision enable row level security;
alter table dispatch.decision force row level security;
create policy headquarters on dispatch.decision
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on dispatch.decision from nextron_app;

-- One that was looked at: what each policy answered and how the score came about. A partner sees its own row, which
-- says all that it may know of the decision: nothing of the others.
create table dispatch.decision_candidate (
    tenant_id       text        not null,
    id              uuid        not null,
    decision_id     uuid        not null,
    work_order_id   uuid        not null,
    partner_id      text        not null,
    partner_name    text        not null,
    profile_version bigint      not null,
    position        integer     not null check (position > 0),
    eligible        boolean     not null,
    points          bigint      not null,
    judged          text        not null,
    job             text        not null,
    decided_at      timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references dispatch.decision (tenant_id, id)
);
create index decision_candidate_id on dispatch.decision_candidate (id);
create index decision_candidate_decision on dispatch.decision_candidate (decision_id);
create index decision_candidate_work_order on dispatch.decision_candidate (work_order_id, partner_id);
alter table dispatch.decision_candidate enable row level security;
alter table dispatch.decision_candidate force row level security;
create policy reads on dispatch.decision_candidate for select
    using (core.sees_all() or partner_id = core.current_tenant());
create policy decides on dispatch.decision_candidate for insert
    with check (core.sees_all());
revoke update, delete on dispatch.decision_candidate from nextron_app;

-- Replays of past jobs by a draft of the territory plan: who asked for which, how far it is, and what came of it.
create table dispatch.territory_replay (
    tenant_id       text        not null check (tenant_id = 'nextron'),
    id              uuid        not null,
    version         bigint      not null default 1,
    months          integer     not null check (months > 0),
    period_from     timestamptz not null,
    period_until    timestamptz not null,
    plans_on        date        not null,
    -- the draft as it was when it was asked for: another revision is another question
    draft_opened_at timestamptz not null,
    draft_revision  bigint      not null,
    status          text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    percent         integer     not null default 0 check (percent between 0 and 100),
    requested_by    text        not null,
    requested_at    timestamptz not null,
    ended_at        timestamptz,
    -- the server that runs it says so again and again; when it has fallen silent another begins anew
    lease_until     timestamptz,
    attempts        integer     not null default 0,
    message         text        not null default '',
    plan_version    bigint,
    -- the figures as JSON, and the weights by which a moved job is explained
    result          text,
    primary key (tenant_id, id),
    check ((status = 'DONE') = (result is not null)),
    check ((ended_at is null) = (status in ('WAITING', 'RUNNING')))
);
create index territory_replay_id on dispatch.territory_replay (id);
create unique index territory_replay_one_at_a_time
    on dispatch.territory_replay (tenant_id, draft_opened_at, draft_revision) where status in ('WAITING', 'RUNNING');
alter table dispatch.territory_replay enable row level security;
alter table dispatch.territory_replay force row level security;
create policy headquarters on dispatch.territory_replay using (core.sees_all()) with check (core.sees_all());

-- The jobs to which another would go, with all that is needed to explain it.
create table dispatch.territory_replay_move (
    tenant_id     text          not null,
    row_id        uuid          not null,
    replay_id     uuid          not null,
    -- the work order's
    id            uuid          not null,
    number        text          not null,
    asked_at      timestamptz   not null,
    zone          text          not null,
    country       text          not null,
    postal_code   text          not null,
    city          text          not null,
    level         text          not null,
    happened_id   text,
    happened_name text,
    from_id       text,
    from_name     text,
    to_id         text,
    to_name       text,
    km_from       bigint,
    km_to         bigint,
    promise_from  text          not null,
    promise_to    text          not null,
    effect        text          not null,
    pay_amount    numeric(15, 4) not null,
    pay_currency  text          not null,
    -- the question and the candidates of both plans, as JSON
    tried         text          not null,
    primary key (tenant_id, row_id),
    foreign key (tenant_id, replay_id) references dispatch.territory_replay (tenant_id, id) on delete cascade
);
create unique index territory_replay_move_job on dispatch.territory_replay_move (replay_id, id);
create index territory_replay_move_tenant on dispatch.territory_replay_move (tenant_id, replay_id);
alter table dispatch.territory_replay_move enable row level security;
alter table dispatch.territory_replay_move force row level security;
create policy headquarters on dispatch.territory_replay_move using (core.sees_all()) with check (core.sees_all());
revoke update on dispatch.territory_replay_move from nextron_app;

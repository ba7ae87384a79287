-- What a road engine answered, kept so that it need not be asked again. A leg is two points in thousandths of
-- a degree, about 100 metres: '59913,10752>60391,5322'. Nobody's: the operator's, read by the platform alone.
create table dispatch.road_distance (
    tenant_id   text        not null,
    engine      text        not null,
    leg         text        not null collate "C",
    metres      bigint      not null check (metres >= 0),
    seconds     bigint      not null check (seconds >= 0),
    measured_at timestamptz not null,
    primary key (tenant_id, engine, leg)
);
create index road_distance_age on dispatch.road_distance (measured_at);
alter table dispatch.road_distance enable row level security;
alter table dispatch.road_distance force row level security;
create policy platform on dispatch.road_distance using (core.sees_all()) with check (core.sees_all());

-- What headquarters knows better: the true distance by road between two postal codes, the same both ways. A later entry
-- takes the place of the one before, which stays as history.
create table dispatch.entered_distance (
    tenant_id        text        not null,
    id               uuid        not null,
    -- the ends in order, each as country and code: 'NO 0150'
    one_end          text        not null collate "C",
    other_end        text        not null collate "C",
    metres           bigint      not null check (metres > 0),
    reason           text        not null,
    entered_by       text        not null,
    entered_at       timestamptz not null,
    withdrawn_at     timestamptz,
    version          bigint      not null default 1,
    primary key (tenant_id, id),
    check (one_end < other_end)
);
create index entered_distance_by_id on dispatch.entered_distance (id);
create unique index entered_distance_in_force on dispatch.entered_distance (tenant_id, one_end, other_end)
    where withdrawn_at is null;
alter table dispatch.entered_distance enable row level security;
alter table dispatch.entered_distance force row level security;
create policy platform on dispatch.entered_distance using (core.sees_all()) with check (core.sees_all());
revoke delete on dispatch.entered_distance from nextron_app;

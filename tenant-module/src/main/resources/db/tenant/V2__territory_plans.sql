-- The territory plan: who serves what, drawn up as one draft and published as a whole as a numbered version.
-- A row of a territory or an assignment is a wording. It is in the published versions from since_version up to, not
-- including, until_version; a row without since_version is in the draft only. So publishing writes what changed, and
-- every version stays readable.
select set_config('app.kind', 'system', true);

create table tenant.territory_plan (
    tenant_id    text        not null references tenant.tenant (tenant_id),
    version      bigint      not null check (version > 0),
    published_at timestamptz not null,
    published_by text        not null,
    reason       text        not null,
    -- why it was published although the coverage prover found holes; null where it found none
    holes_reason text,
    -- null where a single change was published without a proof
    hole_count   integer,
    overlap_count integer,
    -- what changed, a sentence a line
    changes      text        not null,
    primary key (tenant_id, version)
);
alter table tenant.territory_plan enable row level security;
alter table tenant.territory_plan force row level security;
create policy own_or_platform on tenant.territory_plan
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all());
revoke update, delete on tenant.territory_plan from nextron_app;

-- The one draft, while there is one.
create table tenant.territory_draft (
    tenant_id text        not null references tenant.tenant (tenant_id),
    opened_at timestamptz not null,
    opened_by text        not null,
    revision  bigint      not null,
    primary key (tenant_id)
);
alter table tenant.territory_draft enable row level security;
alter table tenant.territory_draft force row level security;
create policy own_or_platform on tenant.territory_draft
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all());

create table tenant.territory (
    tenant_id     text    not null references tenant.tenant (tenant_id),
    -- the wording's own id
    id            uuid    not null,
    -- the territory's, through all its wordings
    territory_id  uuid    not null,
    name          text    not null,
    country       text    not null,
    -- one rule a line: 'country', 'county Troms', 'municipality Tromsø', 'codes 9000–9299'
    rules         text    not null,
    since_version bigint,
    until_version bigint,
    -- the draft leaves it out, or says it in another way
    dropped       boolean not null default false,
    primary key (tenant_id, id),
    check (until_version is null or since_version < until_version)
);
create index territory_by_id on tenant.territory (id);
create unique index territory_published_once on tenant.territory (territory_id)
    where since_version is not null and until_version is null;
create unique index territory_drafted_once on tenant.territory (territory_id) where since_version is null;

alter table tenant.territory_assignment
    add column assignment_id uuid,
    add column territory_id  uuid,
    add column since_version bigint,
    add column until_version bigint,
    add column dropped       boolean not null default false;

-- What was assigned one by one becomes the first version.
insert into tenant.territory_plan (tenant_id, version, published_at, published_by, reason, changes)
select 'nextron', 1, max(created_at), 'platform', 'Taken over as it was assigned, one by one.', ''
  from tenant.territory_assignment having count(*) > 0;
insert into tenant.territory (tenant_id, id, territory_id, name, country, rules, since_version)
select 'nextron', id, id, country || ' ' || postal_from || '–' || postal_to, country,
       'codes ' || postal_from || '–' || postal_to, 1
  from (select distinct on (country, postal_from, postal_to) id, country, postal_from, postal_to
          from tenant.territory_assignment order by country, postal_from, postal_to, id) ranges;
update tenant.territory_assignment a
   set assignment_id = a.id, since_version = 1, territory_id = t.territory_id
  from tenant.territory t
 where t.country = a.country and t.rules = 'codes ' || a.postal_from || '–' || a.postal_to;

-- The plan in force, flattened: which rule of which assignment reaches how far. Written anew with each publication.
create table tenant.territory_reach (
    tenant_id      text    not null,
    number         bigint  not null,
    assignment_id  uuid    not null,
    partner        text    not null,
    rank           text    not null check (rank in ('PRIMARY', 'BACKUP')),
    territory_id   uuid    not null,
    territory_name text    not null,
    country        text    not null,
    postal_from    text    not null,
    postal_to      text    not null,
    -- how many codes the rule could hold in all: the fewer, the more specific
    codes          bigint  not null,
    specificity    integer not null,
    valid_from     date    not null,
    valid_to       date,
    primary key (tenant_id, number)
);
create index territory_reach_country on tenant.territory_reach (tenant_id, country);
alter table tenant.territory_reach enable row level security;
alter table tenant.territory_reach force row level security;
create policy platform on tenant.territory_reach using (core.sees_all()) with check (core.sees_all());

-- Disjoint stretches of postal codes, [postal_from, postal_until) byte by byte, and the reaches that meet in each: one
-- look at the primary key's index finds who holds a place.
create table tenant.territory_segment (
    tenant_id    text     not null,
    country      text     not null,
    level        text     not null,
    postal_from  text     not null collate "C",
    postal_until text     not null collate "C",
    reaches      bigint[] not null,
    primary key (tenant_id, country, level, postal_from),
    check (postal_from < postal_until)
);
alter table tenant.territory_segment enable row level security;
alter table tenant.territory_segment force row level security;
create policy platform on tenant.territory_segment using (core.sees_all()) with check (core.sees_all());

-- The width by numbers in NO, SE, DK and FI, where codes are digits; elsewhere as wide as wide can be.
insert into tenant.territory_reach
select 'nextron', row_number() over (order by a.id), a.assignment_id, a.tenant_id, a.rank, a.territory_id, t.name,
       a.country, a.postal_from, a.postal_to, w.codes,
       round(1000 * (1 - ln(w.codes) / (length(a.postal_to) * ln(case when w.digits then 10 else 36 end))))::integer,
       a.valid_from, a.valid_to
  from tenant.territory_assignment a
  join tenant.territory t on t.territory_id = a.territory_id
 cross join lateral (select a.country in ('NO', 'SE', 'DK', 'FI') as digits) d
 cross join lateral (select d.digits, case when d.digits then a.postal_to::bigint - a.postal_from::bigint + 1
       else (36 ^ length(a.postal_to))::bigint end as codes) w;
insert into tenant.territory_segment
with held as (
    select r.number, r.country, unnest(string_to_array(a.levels, '+')) as level,
           r.postal_from collate "C" as first, (r.postal_to || '-') collate "C" as until
      from tenant.territory_reach r join tenant.territory_assignment a on a.assignment_id = r.assignment_id
), edge as (
    select country, level, first as at from held union select country, level, until from held
), stretch as (
    select country, level, at as first, lead(at) over (partition by country, level order by at) as until from edge
)
select 'nextron', s.country, s.level, s.first, s.until, array_agg(h.number order by h.number)
  from stretch s
  join held h on h.country = s.country and h.level = s.level and h.first <= s.first and h.until >= s.until
 where s.until is not null
 group by s.country, s.level, s.first, s.until;

drop index tenant.territory_assignment_place;
alter table tenant.territory_assignment
    drop column country,
    drop column postal_from,
    drop column postal_to,
    drop column version,
    alter column assignment_id set not null,
    alter column territory_id set not null,
    add check (until_version is null or since_version < until_version);
create unique index assignment_published_once on tenant.territory_assignment (assignment_id)
    where since_version is not null and until_version is null;
create unique index assignment_drafted_once on tenant.territory_assignment (assignment_id) where since_version is null;
create index assignment_of_territory on tenant.territory_assignment (territory_id);
create index assignment_drafted on tenant.territory_assignment (tenant_id) where since_version is null;

-- A partner sees what it holds by a published version, and the territories it holds them in; nobody rewrites or deletes
-- what was published.
drop policy own_or_platform on tenant.territory_assignment;
create policy own_published on tenant.territory_assignment for select
    using (core.sees_all() or (tenant_id = core.current_tenant() and since_version is not null));
create policy headquarters_adds on tenant.territory_assignment for insert with check (core.sees_all());
create policy headquarters_ends on tenant.territory_assignment for update using (core.sees_all());
create policy drafts_go on tenant.territory_assignment for delete using (core.sees_all() and since_version is null);
revoke update on tenant.territory_assignment from nextron_app;
grant update (since_version, until_version, dropped), delete on tenant.territory_assignment to nextron_app;

alter table tenant.territory enable row level security;
alter table tenant.territory force row level security;
create policy headquarters_or_holder on tenant.territory for select
    using (core.sees_all() or tenant_id = core.current_tenant() or exists (
        select 1 from tenant.territory_assignment a
         where a.tenant_id = core.current_tenant() and a.territory_id = territory.territory_id
           and a.since_version is not null));
create policy headquarters_adds on tenant.territory for insert with check (core.sees_all());
create policy headquarters_ends on tenant.territory for update using (core.sees_all());
create policy drafts_go on tenant.territory for delete using (core.sees_all() and since_version is null);
revoke update on tenant.territory from nextron_app;
grant update (since_version, until_version, dropped), delete on tenant.territory to nextron_app;

-- Assignments in words, for lists: those of the plan in force and those of the draft, under the reader's own policies.
create view tenant.listed_assignment with (security_invoker = true) as
select a.id::text || ' in force' as row_key, 'IN_FORCE' as edition, a.assignment_id as id, a.tenant_id as partner,
       p.name as partner_name, a.territory_id, t.name as territory_name, t.country, t.rules, a.levels, a.rank,
       a.valid_from, a.valid_to
  from tenant.territory_assignment a
  join tenant.tenant p on p.tenant_id = a.tenant_id
  join tenant.territory t on t.territory_id = a.territory_id and t.since_version is not null and t.until_version is null
 where a.since_version is not null and a.until_version is null
union all
select a.id::text || ' drafted', 'DRAFT', a.assignment_id, a.tenant_id, p.name, a.territory_id, t.name, t.country, t.rules,
       a.levels, a.rank, a.valid_from, a.valid_to
  from tenant.territory_assignment a
  join tenant.tenant p on p.tenant_id = a.tenant_id
  join tenant.territory t on t.territory_id = a.territory_id and t.until_version is null and not t.dropped
 where a.until_version is null and not a.dropped and core.sees_all();
grant select on tenant.listed_assignment to nextron_app;
select set_config('app.kind', '', true);

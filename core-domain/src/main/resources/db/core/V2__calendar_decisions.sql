-- Headquarters' decisions about days of the business calendars (D-O4). Each makes the next version of its calendar; version
-- 1 is what the law and D-O4 say, and needs no row. An agreement's calendar lies over its country's: base_number says over
-- which version of it. Append-only, so that every version that something was promised by can be made again.
create table core.calendar_decision (
    tenant_id   text        not null check (tenant_id = 'nextron'),
    id          uuid        not null,
    region      text        not null check (region in ('NO', 'SE', 'DK', 'FI', 'AX', 'ELSEWHERE')),
    agreement   text        not null default '' check (agreement ~ '^[A-Za-z0-9][A-Za-z0-9._]{0,39}$' or agreement = ''),
    number      integer     not null check (number > 1),
    base_number integer     not null check (base_number > 0),
    day         date        not null,
    effect      text        not null check (effect in ('CLOSES', 'OPENS')),
    reason      text        not null check (reason <> ''),
    inherited   boolean     not null check (not inherited or agreement <> ''),
    decided_at  timestamptz not null,
    decided_by  text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, region, agreement, number)
);
create index calendar_decision_id on core.calendar_decision (id);
alter table core.calendar_decision enable row level security;
alter table core.calendar_decision force row level security;
create policy operator_all on core.calendar_decision
    using (core.sees_all())
    with check (core.sees_all());
-- Deadlines are worked out for whoever files a case, so whoever is signed in reads the calendars.
create policy signed_in_read on core.calendar_decision for select
    using (core.current_tenant() is not null);
revoke update, delete on core.calendar_decision from nextron_app;

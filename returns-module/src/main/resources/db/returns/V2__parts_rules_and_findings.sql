-- An on-site agreement may have a calendar of its own; the case keeps which one its promise was made by.
alter table returns.asset
    add column agreement_calendar text check (agreement_calendar ~ '^[A-Za-z0-9._]{1,40}$');
alter table returns.service_case add column agreement_calendar text;

-- Which warranty a replacement carries: headquarters' decision, versioned; what was fitted under a version stays under it.
create table returns.warranty_rule (
    tenant_id   text        not null check (tenant_id = 'nextron'),
    id          uuid        not null,
    number      integer     not null check (number > 0),
    replacement text        not null check (replacement in ('REMAINING_OF_ORIGINAL', 'OWN_PERIOD')),
    reason      text        not null,
    decided_at  timestamptz not null,
    decided_by  text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, number)
);
create index warranty_rule_id on returns.warranty_rule (id);
alter table returns.warranty_rule enable row level security;
alter table returns.warranty_rule force row level security;
create policy headquarters on returns.warranty_rule
    using (core.sees_all())
    with check (core.sees_all());
-- A customer's case is answered by it.
create policy customers_read on returns.warranty_rule for select
    using (core.current_kind() = 'customer');
revoke update, delete on returns.warranty_rule from nextron_app;

-- The owner is under the policies too.
select set_config('app.kind', 'system', true);
insert into returns.warranty_rule (tenant_id, id, number, replacement, reason, decided_at, decided_by)
values ('nextron', uuidv7(), 1, 'REMAINING_OF_ORIGINAL', 'As the service terms have it by default (W7).', now(), 'platform');

-- Parts of a machine that have a warranty of their own, or took another's place. The customer's, as the machine.
create table returns.asset_part (
    tenant_id          text        not null,
    id                 uuid        not null,
    asset_id           uuid        not null,
    kind               text        not null check (kind in ('BATTERY', 'STORAGE_MEDIA', 'OTHER')),
    name               text        not null,
    part_number        text        not null,
    serial_number      text        not null,
    quantity           integer     not null check (quantity > 0),
    manufacturer_until date,
    fitted_on          date,
    replaced_serial    text,
    carried_until      date,
    replacement        text        check (replacement in ('REMAINING_OF_ORIGINAL', 'OWN_PERIOD')),
    rule_number        integer,
    visit_id           uuid,
    position           integer     not null check (position > 0),
    work_order_number  text,
    removed_on         date,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, asset_id) references returns.asset (tenant_id, id),
    check ((fitted_on is null) = (replacement is null)),
    check ((replacement is null) = (rule_number is null))
);
create index asset_part_id on returns.asset_part (id);
create index asset_part_asset on returns.asset_part (tenant_id, asset_id);
-- A visit's part is recorded once, however often its report comes.
create unique index asset_part_visit on returns.asset_part (visit_id, position) where visit_id is not null;
alter table returns.asset_part enable row level security;
alter table returns.asset_part force row level security;
create policy headquarters on returns.asset_part
    using (core.sees_all())
    with check (core.sees_all());
create policy own_customer_reads on returns.asset_part for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke update, delete on returns.asset_part from nextron_app;
-- What was recorded stays; only that a part came out is noted on it.
grant update (removed_on) on returns.asset_part to nextron_app;

-- What was found on site and is not covered, with its evidence and who recorded it (W5, W6).
create table returns.case_exclusion (
    tenant_id   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    visit_id    uuid        not null,
    position    integer     not null check (position > 0),
    exclusion   text        not null,
    evidence    text        not null check (evidence <> ''),
    recorded_by text        not null check (recorded_by <> ''),
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references returns.service_case (tenant_id, id)
);
create index case_exclusion_id on returns.case_exclusion (id);
create index case_exclusion_case on returns.case_exclusion (tenant_id, case_id);
create unique index case_exclusion_visit on returns.case_exclusion (visit_id, position);
alter table returns.case_exclusion enable row level security;
alter table returns.case_exclusion force row level security;
create policy headquarters on returns.case_exclusion
    using (core.sees_all())
    with check (core.sees_all());
create policy own_customer_reads on returns.case_exclusion for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke update, delete on returns.case_exclusion from nextron_app;

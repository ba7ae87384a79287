-- The registry: the operator, the service partners and the customers, one row each. A row belongs to the tenant it
-- describes, so tenant_id names both. The id of a tenant never changes: it is the alias at the identity provider.
create table tenant.tenant (
    tenant_id           text        not null check (tenant_id ~ '^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$'),
    id                  uuid        not null,
    kind                text        not null check (kind in ('OPERATOR', 'PARTNER', 'CUSTOMER')),
    name                text        not null,
    country             text        not null,
    organisation_number text,
    street              text,
    postal_code         text,
    city                text,
    status              text        not null check (status in ('ACTIVE', 'SUSPENDED')),
    contact_name        text,
    contact_email       text,
    contact_phone       text,
    invoice_email       text,
    created_at          timestamptz not null,
    version             bigint      not null default 1,
    primary key (tenant_id, id),
    constraint tenant_once unique (tenant_id),
    constraint tenant_organisation_number_once unique (country, organisation_number),
    check (kind = 'OPERATOR' or organisation_number is not null)
);
create index tenant_by_id on tenant.tenant (id);
create index tenant_by_name on tenant.tenant (kind, name);
alter table tenant.tenant enable row level security;
alter table tenant.tenant force row level security;
-- Others see their own row only; headquarters and the platform write.
create policy own_or_platform on tenant.tenant
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all());
revoke delete on tenant.tenant from nextron_app;

-- One person's account at the identity provider. A user name exists once in the platform: an account belongs to one
-- tenant. The roles are those that may be granted at all.
create table tenant.account (
    tenant_id  text        not null references tenant.tenant (tenant_id),
    id         uuid        not null,
    holder_id  uuid        not null,
    user_name  text        not null check (user_name = lower(user_name)),
    first_name text        not null,
    last_name  text        not null,
    role       text        not null check (role in ('PARTNER_MANAGER', 'TECHNICIAN', 'CUSTOMER')),
    status     text        not null check (status in ('WAITING', 'READY')),
    wanted_at  timestamptz not null,
    ready_at   timestamptz,
    primary key (tenant_id, id),
    constraint account_user_name_once unique (user_name)
);
create index account_by_id on tenant.account (id);
create index account_by_holder on tenant.account (holder_id);
alter table tenant.account enable row level security;
alter table tenant.account force row level security;
create policy own_or_platform on tenant.account
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());
revoke delete on tenant.account from nextron_app;

-- The people who go on site: a partner's own, or the operator's.
create table tenant.technician (
    tenant_id      text        not null references tenant.tenant (tenant_id),
    id             uuid        not null,
    name           text        not null,
    email          text        not null,
    phone          text        not null,
    -- one certification a line
    certifications text        not null,
    added_at       timestamptz not null,
    primary key (tenant_id, id)
);
create index technician_by_id on tenant.technician (id);
alter table tenant.technician enable row level security;
alter table tenant.technician force row level security;
create policy own_or_platform on tenant.technician
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());

-- Who serves which postal range. The range's codes have one length in their country, so text order is number order;
-- it is compared byte by byte, whatever the database's own collation.
create table tenant.territory_assignment (
    tenant_id   text        not null references tenant.tenant (tenant_id),
    id          uuid        not null,
    country     text        not null,
    postal_from text        not null collate "C",
    postal_to   text        not null collate "C",
    -- the level codes in the order of the terms, joined by '+': 'NBD+4H'
    levels      text        not null,
    rank        text        not null check (rank in ('PRIMARY', 'BACKUP')),
    valid_from  date        not null,
    valid_to    date,
    created_at  timestamptz not null,
    version     bigint      not null default 1,
    primary key (tenant_id, id),
    check (postal_from <= postal_to),
    check (valid_to is null or valid_from <= valid_to)
);
create index territory_assignment_by_id on tenant.territory_assignment (id);
-- Routing asks: this country, any set with this level, a range around this code.
create index territory_assignment_place on tenant.territory_assignment (country, levels, postal_from, postal_to);
alter table tenant.territory_assignment enable row level security;
alter table tenant.territory_assignment force row level security;
create policy own_or_platform on tenant.territory_assignment
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all());
revoke delete on tenant.territory_assignment from nextron_app;

-- The operator is a tenant like the others and was there first. Its row is written under its own eyes: the owner of
-- the schema obeys the policies too.
select set_config('app.kind', 'system', true);
insert into tenant.tenant (tenant_id, id, kind, name, country, status, created_at)
values ('nextron', '01900000-0000-7000-8000-000000000001', 'OPERATOR', 'Nextron', 'NO', 'ACTIVE', '2026-01-01T00:00:00Z');
select set_config('app.kind', '', true);

-- What routing has to know of whoever may be sent: when it works, how much it takes on, and who wants others. One row for
-- the operator and each partner, made with the tenant itself, so that the defaults stand here and nowhere else.
create table tenant.partner_profile (
    tenant_id    text        not null references tenant.tenant (tenant_id),
    -- goes up with whatever a decision could depend on: certifications and blocks, too
    version      bigint      not null default 1,
    -- names of days, joined by '+'
    days         text        not null default 'MONDAY+TUESDAY+WEDNESDAY+THURSDAY+FRIDAY' check (days <> ''),
    opens        time        not null default '08:00',
    closes       time        not null default '17:00',
    -- only where it does not follow from the base's country and postal code
    zone         text,
    -- headquarters assigns the level 24X7 only to whoever has people on duty, so that is what stands until somebody says no
    duty_roster  boolean     not null default true,
    -- null for as many as come
    visits_a_day integer     check (visits_a_day between 0 and 100),
    primary key (tenant_id),
    check (opens < closes)
);
alter table tenant.partner_profile enable row level security;
alter table tenant.partner_profile force row level security;
-- Its own manager says when it works; what else may be changed by whom is the use cases' to say.
create policy own_or_platform on tenant.partner_profile
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());
revoke delete on tenant.partner_profile from nextron_app;

create function tenant.make_profile() returns trigger language plpgsql as
$$
begin
    insert into tenant.partner_profile (tenant_id) values (new.tenant_id);
    return null;
end
$$;
create trigger has_profile after insert on tenant.tenant
    for each row when (new.kind <> 'CUSTOMER') execute function tenant.make_profile();

-- The ids of a list with commas. The planner takes them for a few, whichever list it is, so that one plan serves all lists and
-- is not made anew each time: making it took longer than carrying it out.
create function tenant.ids(list text) returns setof text language plpgsql immutable strict parallel safe rows 4 as
$$ begin return query select unnest(string_to_array(list, ',')); end $$;

-- A technician's certifications, each with the last day it holds; without one it does not expire.
create table tenant.certification (
    tenant_id     text not null,
    id            uuid not null,
    technician_id uuid not null,
    name          text not null check (name <> ''),
    valid_to      date,
    primary key (tenant_id, id),
    constraint certification_once unique (tenant_id, technician_id, name),
    foreign key (tenant_id, technician_id) references tenant.technician (tenant_id, id) on delete cascade
);
create index certification_id on tenant.certification (id);
create index certification_technician on tenant.certification (technician_id);
alter table tenant.certification enable row level security;
alter table tenant.certification force row level security;
create policy own_or_platform on tenant.certification
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());

-- A customer that does not want a partner. For headquarters' eyes: neither of the two reads it here.
create table tenant.customer_block (
    tenant_id   text        not null references tenant.tenant (tenant_id),
    id          uuid        not null,
    customer_id text        not null references tenant.tenant (tenant_id),
    reason      text        not null check (reason <> ''),
    blocked_at  timestamptz not null,
    blocked_by  text        not null,
    primary key (tenant_id, id),
    constraint customer_block_once unique (tenant_id, customer_id)
);
create index customer_block_id on tenant.customer_block (id);
alter table tenant.customer_block enable row level security;
alter table tenant.customer_block force row level security;
create policy headquarters on tenant.customer_block
    using (core.sees_all())
    with check (core.sees_all());
revoke update on tenant.customer_block from nextron_app;

select set_config('app.kind', 'system', true);
-- The operator drives from somewhere, too.
update tenant.tenant set postal_code = '0150', city = 'Oslo' where kind = 'OPERATOR' and postal_code is null;
insert into tenant.partner_profile (tenant_id)
select tenant_id from tenant.tenant where kind <> 'CUSTOMER';
insert into tenant.certification (tenant_id, id, technician_id, name)
select t.tenant_id, gen_random_uuid(), t.id, held.name
  from tenant.technician t, string_to_table(t.certifications, E'\n') held(name)
 where held.name <> '';
select set_config('app.kind', '', true);
alter table tenant.technician drop column certifications;

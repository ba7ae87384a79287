-- Imports of postal registers: who uploaded what, how far it is, and what came of it.
create table tenant.postal_import (
    tenant_id    text        not null references tenant.tenant (tenant_id),
    id           uuid        not null,
    -- a country, or AX (Åland) or SJ (Svalbard), whose registers come as files of their own
    part         text        not null,
    file_name    text        not null,
    sha256       text        not null,
    bytes        bigint      not null,
    status       text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'REFUSED')),
    percent      integer     not null default 0 check (percent between 0 and 100),
    requested_by text        not null,
    requested_at timestamptz not null,
    ended_at     timestamptz,
    -- the server that runs it says so again and again; when it has fallen silent another begins anew
    lease_until  timestamptz,
    attempts     integer     not null default 0,
    message      text        not null default '',
    report       text,
    version      bigint      not null default 1,
    primary key (tenant_id, id)
);
create index postal_import_by_id on tenant.postal_import (id);
-- Two files of one country at once would leave to chance which of them counts.
create unique index postal_import_one_at_a_time on tenant.postal_import (tenant_id, part)
    where status in ('WAITING', 'RUNNING');
alter table tenant.postal_import enable row level security;
alter table tenant.postal_import force row level security;
create policy headquarters on tenant.postal_import using (core.sees_all()) with check (core.sees_all());
revoke delete on tenant.postal_import from nextron_app;

-- The uploaded file in pieces, until its import has ended.
create table tenant.postal_upload (
    tenant_id text    not null,
    import_id uuid    not null,
    piece     integer not null,
    content   bytea   not null,
    primary key (tenant_id, import_id, piece),
    foreign key (tenant_id, import_id) references tenant.postal_import (tenant_id, id)
);
alter table tenant.postal_upload enable row level security;
alter table tenant.postal_upload force row level security;
create policy headquarters on tenant.postal_upload using (core.sees_all()) with check (core.sees_all());

-- The codes of the registers in use, each under the import that brought it.
create table tenant.postal_place (
    tenant_id    text             not null,
    import_id    uuid             not null,
    code         text             not null collate "C",
    city         text             not null,
    municipality text             not null,
    county       text             not null,
    latitude     double precision not null,
    longitude    double precision not null,
    accuracy     text             not null check (accuracy in ('CODE', 'TOWN', 'MUNICIPALITY', 'AREA')),
    -- names of defects, with commas between; empty for a sound one
    defects      text             not null,
    primary key (tenant_id, import_id, code),
    foreign key (tenant_id, import_id) references tenant.postal_import (tenant_id, id)
);
alter table tenant.postal_place enable row level security;
alter table tenant.postal_place force row level security;
create policy headquarters on tenant.postal_place using (core.sees_all()) with check (core.sees_all());

-- Which import is in use for which part: one row changes hands, in the transaction that brings the codes.
create table tenant.postal_register (
    tenant_id text not null,
    part      text not null,
    country   text not null,
    import_id uuid not null,
    primary key (tenant_id, part),
    foreign key (tenant_id, import_id) references tenant.postal_import (tenant_id, id)
);
alter table tenant.postal_register enable row level security;
alter table tenant.postal_register force row level security;
create policy headquarters on tenant.postal_register using (core.sees_all()) with check (core.sees_all());

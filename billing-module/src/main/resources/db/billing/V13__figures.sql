-- Which model a visit was for, so that the warranty's cost can be told by product. Empty for visits from before it was kept.
alter table billing.visit add column model text not null default '';
create index visit_arrived_anywhere on billing.visit (arrived_at);
create index invoice_issued_on on billing.invoice (issued_on) where issued_on is not null;

-- Selections of invoices that a person has kept under a name.
create table billing.saved_filter (
    tenant_id text not null check (tenant_id = 'nextron'),
    id        uuid not null,
    kept_by   text not null,
    name      text not null check (name <> ''),
    query     text not null,
    primary key (tenant_id, id),
    unique (tenant_id, kept_by, name)
);
create index saved_filter_id on billing.saved_filter (id);
alter table billing.saved_filter enable row level security;
alter table billing.saved_filter force row level security;
create policy own_only on billing.saved_filter
    using (core.sees_all() and kept_by = current_setting('app.user', true))
    with check (core.sees_all() and kept_by = current_setting('app.user', true));

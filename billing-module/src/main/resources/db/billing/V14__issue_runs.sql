-- Many drafts issued together, in the background: which, how far, and what stayed behind and why.
create sequence billing.issue_run_number start 100001;
grant usage on sequence billing.issue_run_number to nextron_app;

create table billing.issue_run (
    tenant_id   text        not null check (tenant_id = 'nextron'),
    id          uuid        not null,
    version     bigint      not null,
    number      text        not null,
    status      text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'STOPPED')),
    chosen      text        not null,
    changed_too boolean     not null,
    drafts      integer     not null check (drafts >= 0),
    created_at  timestamptz not null,
    created_by  text        not null,
    attempts    integer     not null,
    lease_until timestamptz,
    message     text        not null,
    ended_at    timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((status in ('DONE', 'STOPPED')) = (ended_at is not null)),
    check ((status = 'RUNNING') = (lease_until is not null))
);
create index issue_run_id on billing.issue_run (id);
create index issue_run_open on billing.issue_run (created_at) where status in ('WAITING', 'RUNNING');
alter table billing.issue_run enable row level security;
alter table billing.issue_run force row level security;
create policy operator_all on billing.issue_run
    using (core.sees_all())
    with check (core.sees_all());

-- The drafts of a run. No foreign key to the draft: one whose visits are all taken off is no more, and that is a reason to
-- stay behind like others.
create table billing.issue_item (
    tenant_id     text    not null check (tenant_id = 'nextron'),
    id            uuid    not null,
    run_id        uuid    not null,
    position      integer not null check (position > 0),
    invoice_id    uuid    not null,
    customer      text    not null,
    customer_name text    not null,
    mentions      text    not null,
    currency      text    not null,
    gross         numeric not null,
    standing      text    not null check (standing in ('WAITING', 'ISSUED', 'BEHIND', 'STOPPED')),
    number        text,
    reason        text,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references billing.issue_run (tenant_id, id),
    unique (tenant_id, run_id, position),
    check ((standing = 'ISSUED') = (number is not null)),
    check ((standing = 'BEHIND') = (reason is not null))
);
create index issue_item_id on billing.issue_item (id);
create index issue_item_run on billing.issue_item (run_id, position);
create index issue_item_next on billing.issue_item (run_id, position) where standing = 'WAITING';
-- A draft waits in one run only, however many are started at once.
create unique index issue_item_once on billing.issue_item (invoice_id) where standing = 'WAITING';
alter table billing.issue_item enable row level security;
alter table billing.issue_item force row level security;
create policy operator_all on billing.issue_item
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on billing.issue_item from nextron_app;

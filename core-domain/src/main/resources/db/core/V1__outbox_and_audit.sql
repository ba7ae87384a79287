-- Who acts, as the session hook has told the transaction. Without it every policy below sees nothing.
create function core.current_tenant() returns text language sql stable parallel safe as
$$ select nullif(current_setting('app.tenant', true), '') $$;

create function core.current_kind() returns text language sql stable parallel safe as
$$ select nullif(current_setting('app.kind', true), '') $$;

-- The operator's people and the platform itself see all rows.
create function core.sees_all() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('app.kind', true) in ('operator', 'system'), false) $$;

create table core.outbox_message (
    tenant_id   text        not null,
    id          uuid        not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    primary key (tenant_id, id)
);
alter table core.outbox_message enable row level security;
alter table core.outbox_message force row level security;
create policy own_or_platform on core.outbox_message
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());
revoke update, delete on core.outbox_message from nextron_app;

create table core.outbox_delivery (
    tenant_id  text        not null,
    id         uuid        not null,
    message_id uuid        not null,
    event_type text        not null,
    consumer   text        not null,
    status     text        not null check (status in ('WAITING', 'DONE', 'DEAD')),
    attempts   integer     not null default 0,
    occurred_at timestamptz not null,
    due_at     timestamptz not null,
    done_at    timestamptz,
    last_error text,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references core.outbox_message (tenant_id, id)
);
create index outbox_delivery_id on core.outbox_delivery (id);
create index outbox_delivery_due on core.outbox_delivery (due_at) where status = 'WAITING';
alter table core.outbox_delivery enable row level security;
alter table core.outbox_delivery force row level security;
create policy own_or_platform on core.outbox_delivery
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());

create table core.audit_entry (
    tenant_id    text        not null,
    id           uuid        not null,
    at           timestamptz not null,
    user_name    text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    action       text        not null,
    detail       text        not null,
    primary key (tenant_id, id)
);
create index audit_entry_subject on core.audit_entry (subject_id, id);
alter table core.audit_entry enable row level security;
alter table core.audit_entry force row level security;
create policy own_or_platform on core.audit_entry
    using (core.sees_all() or tenant_id = core.current_tenant())
    with check (core.sees_all() or tenant_id = core.current_tenant());
-- Append-only: what was written stays as it was.
revoke update, delete on core.audit_entry from nextron_app;

-- The first answer to a POST that carried an Idempotency-Key; a repeat gets it again.
create table core.idempotent_answer (
    tenant_id    text        not null,
    user_name    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    body         text,
    created_at   timestamptz not null,
    primary key (tenant_id, user_name, key)
);
alter table core.idempotent_answer enable row level security;
alter table core.idempotent_answer force row level security;
create policy own_or_clean_up on core.idempotent_answer
    using (tenant_id = core.current_tenant() or core.current_kind() = 'system')
    with check (tenant_id = core.current_tenant());
create index idempotent_answer_age on core.idempotent_answer (created_at);

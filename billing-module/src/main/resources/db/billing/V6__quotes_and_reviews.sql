-- The price list of a case, frozen at intake for the case that the fault is not covered (D-B6). The customer's.
create table billing.quote (
    tenant_id         text        not null,
    id                uuid        not null,
    version           bigint      not null,
    case_id           uuid        not null,
    case_number       text        not null,
    number            integer     not null check (number > 0),
    country           text        not null check (country ~ '^[A-Z]{2}$'),
    subdivision       text,
    zone              text        not null,
    rate_card         text        not null,
    currency          text        not null check (currency ~ '^[A-Z]{3}$'),
    terms             text        not null,
    example           text        not null,
    contact_email     text        not null,
    terms_version     text        not null,
    frozen_at         timestamptz not null,
    valid_until       timestamptz not null check (valid_until > frozen_at),
    -- SHA-256 of the secret in the link, in hex; the secret itself is stored nowhere.
    link_hash         text        not null check (link_hash ~ '^[0-9a-f]{64}$'),
    status            text        not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_at       timestamptz,
    answered_by       text,
    answered_through  text        check (answered_through in ('FILING', 'LINK', 'PORTAL', 'PHONE')),
    answer_reason     text,
    recorded_by       text,
    withdrawn_because text,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, number),
    check (status not in ('ACCEPTED', 'DECLINED') or
           (answered_at is not null and answered_by is not null and answered_through is not null)),
    check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index quote_id on billing.quote (id);
create unique index quote_link on billing.quote (link_hash);
-- A case has one price list that holds.
create unique index quote_case on billing.quote (case_id) where status <> 'WITHDRAWN';
alter table billing.quote enable row level security;
alter table billing.quote force row level security;
create policy operator_all on billing.quote
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_own on billing.quote for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
create policy customer_files_own on billing.quote for insert
    with check (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
create policy customer_answers_own on billing.quote for update
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant())
    with check (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke delete on billing.quote from nextron_app;

-- What was frozen stays, whatever the program does; an acceptance and a withdrawal are final.
create function billing.keep_frozen_quote() returns trigger language plpgsql as
$$
declare
    answer constant text[] := array['version', 'status', 'link_hash', 'answered_at', 'answered_by', 'answered_through',
                                    'answer_reason', 'recorded_by', 'withdrawn_because'];
begin
    if old.status in ('ACCEPTED', 'WITHDRAWN') or to_jsonb(new) - answer <> to_jsonb(old) - answer then
        raise exception 'the price list of % is frozen and cannot be changed', old.case_number
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger keep_frozen before update on billing.quote
    for each row execute function billing.keep_frozen_quote();

-- Who was on site, and when that was agreed with the customer: what a visit is reviewed by.
alter table billing.visit
    add column technician_id uuid,
    add column agreed_from   timestamptz,
    add column agreed_to     timestamptz,
    add column evidence      text;
create index visit_technician on billing.visit (technician_id, arrived_at) where technician_id is not null;

-- The visit as it was told, word for word: what a correction starts from.
alter table billing.visit add column told text;

-- What finance decided about a visit, with the customer's side as it was rated before. For headquarters only.
create table billing.visit_decision (
    tenant_id    text        not null,
    id           uuid        not null,
    visit_id     uuid        not null,
    number       integer     not null check (number > 0),
    kind         text        not null check (kind in ('CORRECTED', 'WAIVED')),
    reason       text        not null check (reason <> ''),
    changes      text        not null,
    told         text        check ((kind = 'WAIVED') = (told is null)),
    lines_before text        not null,
    net_before   numeric     not null,
    currency     text        not null check (currency ~ '^[A-Z]{3}$'),
    decided_at   timestamptz not null,
    decided_by   text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, visit_id) references billing.visit (tenant_id, id),
    -- Of two decisions at once the second is turned back.
    unique (tenant_id, visit_id, number)
);
create index visit_decision_id on billing.visit_decision (id);
create index visit_decision_visit on billing.visit_decision (visit_id);
alter table billing.visit_decision enable row level security;
alter table billing.visit_decision force row level security;
create policy operator_all on billing.visit_decision
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.visit_decision from nextron_app;

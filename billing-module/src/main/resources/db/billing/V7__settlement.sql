-- Claims get lines, and are approved, by themselves or line by line (B2). The lines and checks of a claim are kept as text:
-- they change together under the claim's version and are never searched.
alter table billing.claim
    add column version              bigint  not null default 1,
    add column status               text    not null default 'APPROVED'
        check (status in ('UNPRICED', 'TO_ADJUDICATE', 'ASKED', 'APPROVED', 'STATED')),
    add column subdivision          text,
    add column no_show              boolean not null default false,
    add column estimated_kilometres numeric,
    add column lines                text    not null default '[]',
    add column checks               text    not null default '[]',
    add column rated                numeric,
    add column approved             numeric,
    add column statement_id         uuid;

-- What was earned before there were lines is one line, approved as it was. The owner steps aside from the policies for this
-- one change.
alter table billing.claim no force row level security;
update billing.claim
   set rated = amount,
       approved = amount,
       lines = json_build_array(json_build_object(
           'position', 1, 'kind', 'CALLOUT', 'label', 'The visit as a whole', 'quantity', 1, 'unit', 'pcs',
           'unitPrice', amount, 'percent', 0, 'rated', amount, 'claimed', amount, 'approved', amount,
           'state', 'APPROVED', 'reason', '', 'explanation', 'Rated before claims had lines.'))::text;
alter table billing.claim force row level security;

alter table billing.claim
    alter column version drop default,
    alter column status drop default,
    alter column no_show drop default,
    alter column lines drop default,
    alter column checks drop default,
    alter column rated set not null,
    add constraint claim_id_unique unique (id),
    add constraint claim_approved check ((status in ('APPROVED', 'STATED')) = (approved is not null)),
    add constraint claim_stated check ((status = 'STATED') = (statement_id is not null)),
    add constraint claim_unpriced check ((status = 'UNPRICED') = (rate_card = ''));
drop index billing.claim_id;
create index claim_status on billing.claim (status, id);
create index claim_to_state on billing.claim (tenant_id, currency, month) where status = 'APPROVED';
create index claim_statement on billing.claim (statement_id) where statement_id is not null;

grant update on billing.claim to nextron_app;
create policy operator_decides on billing.claim for update
    using (core.sees_all())
    with check (core.sees_all());
-- A partner answers a question or objects to a cut; whatever it writes leads back to finance.
create policy partner_answers on billing.claim for update
    using (core.current_kind() = 'partner' and tenant_id = core.current_tenant() and status in ('ASKED', 'APPROVED'))
    with check (core.current_kind() = 'partner' and tenant_id = core.current_tenant() and status = 'TO_ADJUDICATE');

-- What a visit was never changes; a price is found once; what stands on a statement stays as it is.
create function billing.keep_claim() returns trigger language plpgsql as
$$
declare
    decided text[] := array['version', 'status', 'lines', 'amount', 'approved', 'statement_id'];
    priced  constant text[] := array['rate_card', 'currency', 'billed_minutes', 'rated', 'checks'];
begin
    if old.status = 'STATED' then
        raise exception 'the claim stands on a statement and cannot be changed' using errcode = 'restrict_violation';
    end if;
    if old.status = 'UNPRICED' then
        decided := decided || priced;
    end if;
    if to_jsonb(new) - decided <> to_jsonb(old) - decided then
        raise exception 'what a claim is about cannot be changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger keep before update on billing.claim
    for each row execute function billing.keep_claim();

-- What was done with a claim, by whom and why: append-only, the partner's own to read and to add to.
create table billing.claim_event (
    tenant_id text        not null,
    id        uuid        not null,
    claim_id  uuid        not null,
    at        timestamptz not null,
    side      text        not null check (side in ('NEXTRON', 'PARTNER')),
    by_user   text        not null,
    position  integer     not null check (position >= 0),
    what      text        not null,
    detail    text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, claim_id) references billing.claim (tenant_id, id)
);
create index claim_event_id on billing.claim_event (id);
create index claim_event_claim on billing.claim_event (claim_id, id);
alter table billing.claim_event enable row level security;
alter table billing.claim_event force row level security;
create policy own_or_operator on billing.claim_event for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.claim_event for insert
    with check (core.sees_all());
create policy partner_writes on billing.claim_event for insert
    with check (core.current_kind() = 'partner' and tenant_id = core.current_tenant() and side = 'PARTNER');
revoke update, delete on billing.claim_event from nextron_app;

-- Whether Nextron writes a partner's invoices for it, by an agreement: the latest entry counts.
create table billing.self_billing (
    tenant_id   text        not null,
    id          uuid        not null,
    switched_on boolean     not null,
    since       date        not null,
    agreement   text        not null,
    vat_number  text        not null,
    vat_percent numeric     not null check (vat_percent >= 0 and vat_percent <= 100),
    reason      text        not null,
    at          timestamptz not null,
    by_user     text        not null,
    primary key (tenant_id, id),
    check ((vat_number = '') = (vat_percent = 0)),
    check (not switched_on or agreement <> '')
);
create index self_billing_id on billing.self_billing (id);
alter table billing.self_billing enable row level security;
alter table billing.self_billing force row level security;
create policy own_or_operator on billing.self_billing for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.self_billing for insert
    with check (core.sees_all());
revoke update, delete on billing.self_billing from nextron_app;

-- The next number of the invoices that are written for a partner: gapless, as those of invoices are.
create table billing.self_billing_series (
    tenant_id   text   not null,
    series      text   not null,
    next_number bigint not null check (next_number > 0),
    primary key (tenant_id, series)
);
alter table billing.self_billing_series enable row level security;
alter table billing.self_billing_series force row level security;
create policy operator_all on billing.self_billing_series
    using (core.sees_all())
    with check (core.sees_all());
revoke delete on billing.self_billing_series from nextron_app;

-- Statements: what a partner gets for a period, closed once and never changed. A correction stands beside the statement
-- that it corrects.
create sequence billing.statement_number start 100001;
grant usage on sequence billing.statement_number to nextron_app;

create table billing.statement (
    tenant_id           text        not null,
    id                  uuid        not null,
    number              text        not null,
    kind                text        not null check (kind in ('SETTLEMENT', 'CORRECTION')),
    corrects_id         uuid,
    corrects_number     text,
    corrects_invoice    text,
    reason              text        not null,
    partner_name        text        not null,
    organisation_number text        not null,
    country             text        not null,
    postal_code         text        not null,
    city                text        not null,
    email               text        not null,
    period              text        not null check (period ~ '^[0-9]{4}-[0-9]{2}$'),
    currency            text        not null check (currency ~ '^[A-Z]{3}$'),
    claims              integer     not null check (claims > 0),
    net                 numeric     not null,
    vat_percent         numeric     not null,
    vat                 numeric     not null,
    gross               numeric     not null check (gross = net + vat),
    self_billed         boolean     not null,
    invoice_number      text,
    agreement           text        not null,
    vat_number          text        not null,
    closed_at           timestamptz not null,
    closed_on           date        not null,
    closed_by           text        not null,
    primary key (tenant_id, id),
    unique (id),
    foreign key (tenant_id, corrects_id) references billing.statement (tenant_id, id),
    check ((kind = 'CORRECTION') = (corrects_id is not null)),
    check (self_billed = (invoice_number is not null))
);
create unique index statement_number_once on billing.statement (number);
create unique index statement_period on billing.statement (tenant_id, currency, period) where kind = 'SETTLEMENT';
create unique index statement_invoice_number on billing.statement (tenant_id, invoice_number) where invoice_number is not null;
create index statement_corrects on billing.statement (corrects_id) where corrects_id is not null;
alter table billing.statement enable row level security;
alter table billing.statement force row level security;
create policy own_or_operator on billing.statement for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.statement for insert
    with check (core.sees_all());
revoke update, delete on billing.statement from nextron_app;
alter table billing.claim
    add constraint claim_on_statement foreign key (tenant_id, statement_id)
        references billing.statement (tenant_id, id) deferrable initially deferred;

create table billing.statement_line (
    tenant_id         text        not null,
    id                uuid        not null,
    statement_id      uuid        not null,
    position          integer     not null check (position > 0),
    claim_id          uuid        not null,
    work_order_number text        not null,
    visit_number      integer     not null,
    city              text        not null,
    zone              text        not null,
    arrived_at        timestamptz not null,
    billed_minutes    integer     not null,
    kilometres        numeric     not null,
    covered           boolean     not null,
    claimed           numeric     not null,
    amount            numeric     not null,
    note              text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, statement_id) references billing.statement (tenant_id, id),
    foreign key (tenant_id, claim_id) references billing.claim (tenant_id, id),
    unique (tenant_id, statement_id, position)
);
create index statement_line_id on billing.statement_line (id);
create index statement_line_statement on billing.statement_line (statement_id);
create index statement_line_claim on billing.statement_line (claim_id);
alter table billing.statement_line enable row level security;
alter table billing.statement_line force row level security;
create policy own_or_operator on billing.statement_line for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.statement_line for insert
    with check (core.sees_all());
revoke update, delete on billing.statement_line from nextron_app;

-- The statement's files as they were written: the same bytes for ever.
create table billing.statement_file (
    tenant_id    text  not null,
    id           uuid  not null,
    statement_id uuid  not null,
    format       text  not null check (format in ('PDF', 'CSV', 'PEPPOL')),
    name         text  not null,
    media_type   text  not null,
    content      bytea not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, statement_id) references billing.statement (tenant_id, id),
    unique (tenant_id, statement_id, format)
);
create index statement_file_id on billing.statement_file (id);
create index statement_file_statement on billing.statement_file (statement_id);
alter table billing.statement_file enable row level security;
alter table billing.statement_file force row level security;
create policy own_or_operator on billing.statement_file for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.statement_file for insert
    with check (core.sees_all());
revoke update, delete on billing.statement_file from nextron_app;

-- What came of a statement: the partner's own invoices against it, and payments. A wrong entry is struck, not deleted.
create table billing.statement_entry (
    tenant_id     text        not null,
    id            uuid        not null,
    statement_id  uuid        not null,
    kind          text        not null check (kind in ('INVOICE', 'PAYMENT')),
    reference     text        not null,
    day           date        not null,
    amount        numeric     not null check (amount <> 0),
    gross         numeric     not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    struck_because text,
    primary key (tenant_id, id),
    foreign key (tenant_id, statement_id) references billing.statement (tenant_id, id)
);
create index statement_entry_id on billing.statement_entry (id);
create index statement_entry_statement on billing.statement_entry (statement_id);
create unique index statement_entry_once on billing.statement_entry (tenant_id, kind, reference)
    where struck_because is null;
alter table billing.statement_entry enable row level security;
alter table billing.statement_entry force row level security;
create policy own_or_operator on billing.statement_entry for select
    using (core.sees_all() or (core.current_kind() = 'partner' and tenant_id = core.current_tenant()));
create policy operator_writes on billing.statement_entry for insert
    with check (core.sees_all());
create policy operator_strikes on billing.statement_entry for update
    using (core.sees_all() and struck_because is null)
    with check (core.sees_all() and struck_because is not null);
revoke delete on billing.statement_entry from nextron_app;

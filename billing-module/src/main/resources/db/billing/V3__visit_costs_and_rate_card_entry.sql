-- Rate cards are entered by people: what else a card may hold, cards for one partner, and drafts.
alter table billing.rate_card
    add column partner_id    text,
    add column no_show_fee   numeric check (no_show_fee >= 0),
    add column parts_mark_up numeric not null default 0 check (parts_mark_up >= 0),
    add column published_by  text    not null default 'platform',
    add constraint rate_card_partner check (partner_id is null or kind = 'PARTNER'),
    drop constraint rate_card_tenant_id_kind_name_card_version_key,
    drop constraint rate_card_tenant_id_kind_country_valid_from_card_version_key;
create unique index rate_card_name on billing.rate_card (tenant_id, kind, name, card_version);
create unique index rate_card_day
    on billing.rate_card (tenant_id, kind, country, coalesce(partner_id, ''), valid_from, card_version);
-- What one partner is paid is between headquarters and that partner.
create policy partner_reads_own on billing.rate_card for select
    using (kind = 'PARTNER' and partner_id = core.current_tenant());

-- The price of a kilometre from a distance on, beside the card's own, which holds from kilometre 0 (D-B3).
create table billing.rate_card_distance (
    tenant_id      text    not null,
    id             uuid    not null,
    rate_card_id   uuid    not null,
    from_kilometre numeric not null check (from_kilometre > 0),
    kilometre_rate numeric not null check (kilometre_rate >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, rate_card_id) references billing.rate_card (tenant_id, id),
    unique (tenant_id, rate_card_id, from_kilometre)
);
create index rate_card_distance_id on billing.rate_card_distance (id);
create index rate_card_distance_card on billing.rate_card_distance (rate_card_id);
alter table billing.rate_card_distance enable row level security;
alter table billing.rate_card_distance force row level security;
create policy operator_all on billing.rate_card_distance
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_card on billing.rate_card_distance for select
    using (exists (select 1 from billing.rate_card c
                    where c.tenant_id = rate_card_distance.tenant_id and c.id = rate_card_distance.rate_card_id));
revoke update, delete on billing.rate_card_distance from nextron_app;

-- A card that is still worked on; checked as a whole whenever it is saved, and gone once it is published.
create table billing.rate_card_draft (
    tenant_id       text        not null check (tenant_id = 'nextron'),
    id              uuid        not null,
    version         bigint      not null,
    kind            text        not null check (kind in ('CUSTOMER', 'PARTNER')),
    country         text        not null check (country ~ '^[A-Z]{2}$'),
    partner_id      text        check (partner_id is null or kind = 'PARTNER'),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    hourly_rate     numeric     not null check (hourly_rate >= 0),
    kilometre_rate  numeric     not null check (kilometre_rate >= 0),
    distances       text        not null,
    callout_fee     numeric     not null check (callout_fee >= 0),
    no_show_fee     numeric     check (no_show_fee >= 0),
    parts_mark_up   numeric     not null check (parts_mark_up >= 0),
    step_minutes    integer     not null check (step_minutes > 0),
    minimum_minutes integer     not null check (minimum_minutes >= 0),
    weekday_bands   text        not null,
    closed_bands    text        not null,
    valid_from      date        not null,
    changed_at      timestamptz not null,
    changed_by      text        not null,
    primary key (tenant_id, id)
);
create index rate_card_draft_id on billing.rate_card_draft (id);
alter table billing.rate_card_draft enable row level security;
alter table billing.rate_card_draft force row level security;
create policy operator_all on billing.rate_card_draft
    using (core.sees_all())
    with check (core.sees_all());

-- Visits as they were reported, with what each part of the work cost and who bears it (B1 to B3). The customer's.
create table billing.visit (
    tenant_id            text        not null,
    id                   uuid        not null,
    visit_number         integer     not null check (visit_number > 0),
    work_order_id        uuid        not null,
    work_order_number    text        not null,
    case_id              uuid        not null,
    partner_id           text        not null,
    country              text        not null,
    subdivision          text,
    zone                 text        not null,
    arrived_at           timestamptz not null,
    departed_at          timestamptz not null check (departed_at >= arrived_at),
    kilometres           numeric     not null check (kilometres >= 0),
    estimated_kilometres numeric,
    no_show              boolean     not null,
    covered              boolean     not null,
    rate_card            text        not null,
    currency             text        not null,
    borne                numeric     not null check (borne >= 0),
    recorded_at          timestamptz not null,
    primary key (tenant_id, id),
    unique (id)
);
create index visit_work_order on billing.visit (work_order_id);
create index visit_arrived on billing.visit (country, arrived_at);
alter table billing.visit enable row level security;
alter table billing.visit force row level security;
create policy operator_all on billing.visit
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_own on billing.visit for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke update, delete on billing.visit from nextron_app;

create table billing.visit_work (
    tenant_id   text    not null,
    id          uuid    not null,
    visit_id    uuid    not null,
    position    integer not null check (position > 0),
    description text    not null,
    minutes     integer not null check (minutes >= 0),
    covered     boolean not null,
    exclusion   text,
    evidence    text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, visit_id) references billing.visit (tenant_id, id),
    unique (tenant_id, visit_id, position)
);
create index visit_work_id on billing.visit_work (id);
create index visit_work_visit on billing.visit_work (visit_id);
alter table billing.visit_work enable row level security;
alter table billing.visit_work force row level security;
create policy operator_all on billing.visit_work
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_visit on billing.visit_work for select
    using (exists (select 1 from billing.visit v
                    where v.tenant_id = visit_work.tenant_id and v.id = visit_work.visit_id));
revoke update, delete on billing.visit_work from nextron_app;

create table billing.visit_part (
    tenant_id   text    not null,
    id          uuid    not null,
    visit_id    uuid    not null,
    position    integer not null check (position > 0),
    name        text    not null,
    part_number text    not null,
    quantity    integer not null check (quantity > 0),
    covered     boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, visit_id) references billing.visit (tenant_id, id),
    unique (tenant_id, visit_id, position)
);
create index visit_part_id on billing.visit_part (id);
create index visit_part_visit on billing.visit_part (visit_id);
alter table billing.visit_part enable row level security;
alter table billing.visit_part force row level security;
create policy operator_all on billing.visit_part
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_visit on billing.visit_part for select
    using (exists (select 1 from billing.visit v
                    where v.tenant_id = visit_part.tenant_id and v.id = visit_part.visit_id));
revoke update, delete on billing.visit_part from nextron_app;

-- What the warranty bore of a visit, line by line (B2).
create table billing.visit_borne_line (
    tenant_id   text    not null,
    id          uuid    not null,
    visit_id    uuid    not null,
    position    integer not null check (position > 0),
    kind        text    not null check (kind in ('LABOUR', 'SURCHARGE', 'KILOMETRES', 'CALLOUT', 'PART')),
    label       text    not null,
    quantity    numeric not null,
    unit        text    not null check (unit in ('min', 'km', 'pcs')),
    unit_price  numeric not null,
    percent     numeric not null,
    amount      numeric not null,
    explanation text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, visit_id) references billing.visit (tenant_id, id),
    unique (tenant_id, visit_id, position)
);
create index visit_borne_line_id on billing.visit_borne_line (id);
create index visit_borne_line_visit on billing.visit_borne_line (visit_id);
alter table billing.visit_borne_line enable row level security;
alter table billing.visit_borne_line force row level security;
create policy operator_all on billing.visit_borne_line
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_visit on billing.visit_borne_line for select
    using (exists (select 1 from billing.visit v
                    where v.tenant_id = visit_borne_line.tenant_id and v.id = visit_borne_line.visit_id));
revoke update, delete on billing.visit_borne_line from nextron_app;

-- A part reaches the invoice before its price is known: the invoice is held until finance has entered it.
alter table billing.invoice_line add column priced boolean not null default true;
alter table billing.invoice add column held_otherwise text;

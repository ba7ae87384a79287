-- Invoices of one or more visits, credit notes, VAT by a table, rates of exchange, and how each customer is invoiced.
-- The owner is under the policies too; it steps aside from the triggers for the one change that fills new columns and
-- alters nothing that was issued.
select set_config('app.kind', 'system', true);

-- How a customer is invoiced: the customer's own, changed by finance. Without a row the usual terms hold.
create table billing.billing_terms (
    tenant_id   text        not null,
    id          uuid        not null,
    version     bigint      not null,
    collecting  text        not null check (collecting in ('PER_VISIT', 'PER_WEEK', 'PER_MONTH')),
    language    text        not null check (language in ('NB', 'SV', 'DA', 'FI', 'EN')),
    vat_number  text,
    reference   text        not null,
    days_to_pay integer     not null check (days_to_pay between 0 and 120),
    changed_at  timestamptz not null,
    changed_by  text        not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
create index billing_terms_id on billing.billing_terms (id);
alter table billing.billing_terms enable row level security;
alter table billing.billing_terms force row level security;
create policy operator_all on billing.billing_terms
    using (core.sees_all())
    with check (core.sees_all());
create policy customer_reads_own on billing.billing_terms for select
    using (core.current_kind() = 'customer' and tenant_id = core.current_tenant());
revoke delete on billing.billing_terms from nextron_app;

-- Which VAT goes on what: never edited, followed by rules with a later day or a higher version.
create table billing.vat_rule (
    tenant_id        text        not null check (tenant_id = 'nextron'),
    id               uuid        not null,
    place            text        not null check (place ~ '^([A-Z]{2}|\*)$'),
    customer_country text        not null check (customer_country ~ '^([A-Z]{2}|\*)$'),
    vat_number       text        not null check (vat_number in ('YES', 'NO', 'ANY')),
    category         text        not null check (category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    percent          numeric     not null check (percent >= 0 and percent < 100),
    exemption_code   text,
    exemption_reason text,
    reason           text        not null,
    valid_from       date        not null,
    rule_version     integer     not null check (rule_version > 0),
    shipped          boolean     not null,
    entered_at       timestamptz not null,
    entered_by       text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, place, customer_country, vat_number, valid_from, rule_version),
    check ((category = 'S') = (percent > 0)),
    check ((category in ('E', 'AE', 'G', 'O')) = (exemption_reason is not null))
);
create index vat_rule_id on billing.vat_rule (id);
alter table billing.vat_rule enable row level security;
alter table billing.vat_rule force row level security;
create policy operator_all on billing.vat_rule
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.vat_rule from nextron_app;

insert into billing.vat_rule (tenant_id, id, place, customer_country, vat_number, category, percent, exemption_code,
                              exemption_reason, reason, valid_from, rule_version, shipped, entered_at, entered_by)
select 'nextron', uuidv7(), place, customer, vat_number, category, percent, code, words, reason, valid_from::date, 1, true,
       now(), 'platform'
  from (values
    ('NO', '*', 'ANY', 'S', 25, null, null,
     'Work on a machine in Norway is used in Norway: 25 % MVA whoever buys it, also a customer registered abroad.',
     '2005-01-01'),
    ('SE', '*', 'NO', 'S', 25, null, null,
     'Work in Sweden for a customer without a VAT number: the Swedish general rate.', '1990-07-01'),
    ('DK', '*', 'NO', 'S', 25, null, null,
     'Work in Denmark for a customer without a VAT number: the Danish general rate.', '1992-01-01'),
    ('FI', '*', 'NO', 'S', 24, null, null,
     'Work in Finland for a customer without a VAT number: the Finnish general rate until 31 August 2024.',
     '2013-01-01'),
    ('FI', '*', 'NO', 'S', 25.5, null, null,
     'Work in Finland for a customer without a VAT number: the Finnish general rate since 1 September 2024.',
     '2024-09-01'),
    ('EU', 'EU', 'YES', 'AE', 0, 'VATEX-EU-AE', 'Reverse charge: the customer accounts for the VAT.',
     'A business in the EU with a VAT number accounts for the VAT itself (reverse charge, directive 2006/112/EC, article 196).',
     '1995-01-01'),
    ('*', '*', 'ANY', 'G', 0, 'VATEX-EU-G', 'Service used outside Norway: exempt from Norwegian VAT.',
     'Work that is used outside Norway, where no other rule holds: outside the scope of Norwegian MVA.', '2005-01-01')
  ) as rule (place, customer, vat_number, category, percent, code, words, reason, valid_from);

-- What other currencies are worth in NOK: never edited, followed by a higher version.
create table billing.exchange_rate (
    tenant_id    text        not null check (tenant_id = 'nextron'),
    id           uuid        not null,
    currency     text        not null check (currency ~ '^[A-Z]{3}$' and currency <> 'NOK'),
    day          date        not null,
    rate         numeric     not null check (rate > 0),
    rate_version integer     not null check (rate_version > 0),
    source       text        not null,
    entered_at   timestamptz not null,
    entered_by   text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, currency, day, rate_version)
);
create index exchange_rate_id on billing.exchange_rate (id);
alter table billing.exchange_rate enable row level security;
alter table billing.exchange_rate force row level security;
create policy operator_all on billing.exchange_rate
    using (core.sees_all())
    with check (core.sees_all());
revoke update, delete on billing.exchange_rate from nextron_app;

-- The document.
alter table billing.invoice disable trigger keep_issued;
alter table billing.invoice_line disable trigger keep_issued;

alter table billing.invoice
    add column kind                 text    not null default 'INVOICE' check (kind in ('INVOICE', 'CREDIT_NOTE')),
    add column mentions             text    not null default '',
    add column customer_vat_number  text,
    add column customer_reference   text    not null default '',
    add column customer_language    text    not null default 'EN'
                                            check (customer_language in ('NB', 'SV', 'DA', 'FI', 'EN')),
    add column days_to_pay          integer not null default 14 check (days_to_pay between 0 and 120),
    add column gathering            text    check (gathering in ('PER_WEEK', 'PER_MONTH')),
    add column gathers_from         date,
    add column gathers_to           date check (gathers_to >= gathers_from),
    add column gathering_key        text,
    add column kid                  text,
    add column seller_name          text,
    add column seller_organisation_number text,
    add column seller_vat_number    text,
    add column seller_register      text,
    add column seller_street        text,
    add column seller_postal_code   text,
    add column seller_city          text,
    add column seller_country       text,
    add column seller_email         text,
    add column seller_iban          text,
    add column seller_bic           text,
    add column seller_account_number text,
    add column vat_in_nok           numeric,
    add column exchange_rate        numeric check (exchange_rate > 0),
    add column exchange_rate_of     date,
    add column exchange_rate_source text,
    add column corrects_id          uuid,
    add column corrects_number      text,
    add column correction_reason    text,
    add constraint invoice_kind unique (tenant_id, id, kind),
    add constraint invoice_corrects foreign key (tenant_id, corrects_id) references billing.invoice (tenant_id, id),
    add constraint invoice_correction check ((kind = 'CREDIT_NOTE') = (corrects_id is not null)
        and (corrects_id is null) = (corrects_number is null) and (corrects_id is null) = (correction_reason is null)),
    add constraint invoice_gathering check ((gathering is null) = (gathers_from is null)
        and (gathering is null) = (gathers_to is null) and (gathering is not null or gathering_key is null)),
    add constraint invoice_kid check (kid is null or (kind = 'INVOICE' and number is not null)),
    add constraint invoice_nok check ((vat_in_nok is null) = (exchange_rate is null)
        and (vat_in_nok is null) = (exchange_rate_of is null) and (vat_in_nok is null) = (exchange_rate_source is null));

drop index billing.invoice_visit;
-- What was delivered. A visit is on one invoice; a credit note repeats the visits of the invoice that it takes back.
create table billing.invoice_visit (
    tenant_id         text        not null,
    id                uuid        not null,
    invoice_id        uuid        not null,
    kind              text        not null,
    position          integer     not null check (position > 0),
    visit_id          uuid        not null,
    visit_number      integer     not null,
    work_order_id     uuid        not null,
    work_order_number text        not null,
    case_id           uuid        not null,
    case_number       text        not null,
    country           text        not null,
    site_postal_code  text        not null,
    site_city         text        not null,
    zone              text        not null,
    arrived_at        timestamptz not null,
    departed_at       timestamptz not null check (departed_at >= arrived_at),
    billed_minutes    integer     not null,
    rate_card         text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id, kind) references billing.invoice (tenant_id, id, kind),
    unique (tenant_id, invoice_id, position)
);
insert into billing.invoice_visit
select tenant_id, uuidv7(), id, kind, 1, visit_id, visit_number, work_order_id, work_order_number, case_id, case_number,
       country, site_postal_code, site_city, zone, arrived_at, departed_at, billed_minutes, rate_card
  from billing.invoice;
create index invoice_visit_id on billing.invoice_visit (id);
create index invoice_visit_invoice on billing.invoice_visit (invoice_id);
-- Across tenants: a visit is invoiced once, whoever the customer is.
create unique index invoice_visit_once on billing.invoice_visit (visit_id) where kind = 'INVOICE';
create index invoice_visit_work_order on billing.invoice_visit (work_order_id);
create index invoice_visit_case on billing.invoice_visit (case_id);
alter table billing.invoice_visit enable row level security;
alter table billing.invoice_visit force row level security;
create policy operator_all on billing.invoice_visit
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_invoice on billing.invoice_visit for select
    using (exists (select 1 from billing.invoice i
                    where i.tenant_id = invoice_visit.tenant_id and i.id = invoice_visit.invoice_id));

-- The VAT of each category and percentage.
create table billing.invoice_vat (
    tenant_id        text    not null,
    id               uuid    not null,
    invoice_id       uuid    not null,
    category         text    not null check (category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    percent          numeric not null check (percent >= 0),
    taxable          numeric not null,
    vat              numeric not null,
    exemption_code   text,
    exemption_reason text,
    reason           text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id),
    unique (tenant_id, invoice_id, category, percent)
);
create index invoice_vat_id on billing.invoice_vat (id);
create index invoice_vat_invoice on billing.invoice_vat (invoice_id);
alter table billing.invoice_vat enable row level security;
alter table billing.invoice_vat force row level security;
create policy operator_all on billing.invoice_vat
    using (core.sees_all())
    with check (core.sees_all());
create policy with_its_invoice on billing.invoice_vat for select
    using (exists (select 1 from billing.invoice i
                    where i.tenant_id = invoice_vat.tenant_id and i.id = invoice_vat.invoice_id));

alter table billing.invoice_line
    add column visit        integer not null default 1 check (visit > 0),
    add column vat_category text    not null default 'S' check (vat_category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    add column vat_percent  numeric not null default 0 check (vat_percent >= 0),
    add column credits      integer check (credits > 0);

-- Before the VAT table all was charged the general rate of the site's country.
update billing.invoice_line l
   set vat_percent = i.vat_percent
  from billing.invoice i
 where i.tenant_id = l.tenant_id and i.id = l.invoice_id;
insert into billing.invoice_vat
select i.tenant_id, uuidv7(), i.id, 'S', i.vat_percent, i.net, i.vat, null, null, 'The general rate of the site''s country.'
  from billing.invoice i
 where exists (select 1 from billing.invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id);
update billing.invoice
   set mentions = work_order_number || ' ' || case_number,
       customer_language = case customer_country
                           when 'NO' then 'NB' when 'SE' then 'SV' when 'DK' then 'DA' when 'FI' then 'FI' else 'EN' end,
       days_to_pay = coalesce(due_on - issued_on, 14);

alter table billing.invoice_line
    alter column visit drop default, alter column vat_category drop default, alter column vat_percent drop default;
alter table billing.invoice
    drop column work_order_id, drop column work_order_number, drop column visit_id, drop column visit_number,
    drop column case_id, drop column case_number, drop column rate_card, drop column country,
    drop column site_postal_code, drop column site_city, drop column zone, drop column arrived_at,
    drop column departed_at, drop column billed_minutes, drop column vat_percent;
alter table billing.invoice
    alter column kind drop default, alter column mentions drop default, alter column customer_reference drop default,
    alter column customer_language drop default, alter column days_to_pay drop default;

drop index billing.invoice_number;
create unique index invoice_number on billing.invoice (kind, number);
create unique index invoice_kid on billing.invoice (kid);
create index invoice_corrects on billing.invoice (corrects_id);
-- One draft gathers the visits of a period: of two that begin one at once, one is turned back and finds the other's.
create unique index invoice_gathers on billing.invoice (tenant_id, gathering_key)
    where status = 'DRAFT' and gathering_key is not null;

alter table billing.invoice enable trigger keep_issued;
alter table billing.invoice_line enable trigger keep_issued;

insert into billing.invoice_series (tenant_id, series, next_number) values ('nextron', 'CREDIT_NOTE', 900001);

-- Everything that hangs on a document is fixed with it; a row cannot be moved from one document to another either.
create function billing.keep_issued_parts() returns trigger language plpgsql as
$$
declare
    own_tenant  text := case when tg_op = 'INSERT' then new.tenant_id else old.tenant_id end;
    own_invoice uuid := case when tg_op = 'INSERT' then new.invoice_id else old.invoice_id end;
begin
    if tg_op = 'UPDATE' and (new.tenant_id, new.invoice_id) <> (old.tenant_id, old.invoice_id) then
        raise exception 'what stands on one invoice cannot be moved to another' using errcode = 'restrict_violation';
    end if;
    -- Locked, so that nothing slips in while another transaction issues the invoice.
    perform 1 from billing.invoice i
      where i.tenant_id = own_tenant and i.id = own_invoice and i.status in ('DRAFT', 'HELD')
        for share;
    if not found then
        raise exception 'what stands on an issued invoice cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
drop trigger keep_issued on billing.invoice_line;
drop function billing.keep_issued_lines();
create trigger keep_issued before insert or update or delete on billing.invoice_line
    for each row execute function billing.keep_issued_parts();
create trigger keep_issued before insert or update or delete on billing.invoice_visit
    for each row execute function billing.keep_issued_parts();
create trigger keep_issued before insert or update or delete on billing.invoice_vat
    for each row execute function billing.keep_issued_parts();

-- No line is credited above its amount, whatever the program does and however many credit it at once.
create function billing.keep_within_invoice() returns trigger language plpgsql as
$$
begin
    perform 1 from billing.invoice i
      where i.tenant_id = new.tenant_id and i.id = new.corrects_id and i.kind = 'INVOICE'
        and i.status in ('ISSUED', 'EXPORTED') and i.currency = new.currency
        for update;
    if not found then
        raise exception 'only an issued invoice can be credited, in its own currency' using errcode = 'restrict_violation';
    end if;
    if exists (
        select 1
          from billing.invoice c
          join billing.invoice_line l on l.tenant_id = c.tenant_id and l.invoice_id = c.id
          left join billing.invoice_line o
            on o.tenant_id = c.tenant_id and o.invoice_id = c.corrects_id and o.position = l.credits
         where c.tenant_id = new.tenant_id and c.corrects_id = new.corrects_id
           and (c.status in ('ISSUED', 'EXPORTED') or c.id = new.id)
         group by l.credits, o.amount
        having o.amount is null or sum(l.amount) > o.amount) then
        raise exception 'a line of invoice % would be credited above its amount', new.corrects_number
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger keep_within_invoice before update on billing.invoice
    for each row when (new.kind = 'CREDIT_NOTE' and old.status = 'DRAFT' and new.status = 'ISSUED')
    execute function billing.keep_within_invoice();
-- A document comes into the world as a draft: otherwise it would pass the triggers above.
create function billing.begin_as_draft() returns trigger language plpgsql as
$$
begin
    raise exception 'a sales document begins as a draft' using errcode = 'restrict_violation';
end
$$;
create trigger begin_as_draft before insert on billing.invoice
    for each row when (new.status in ('ISSUED', 'EXPORTED'))
    execute function billing.begin_as_draft();

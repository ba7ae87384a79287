-- The first standard prices, and what partners are paid: 60 percent of them. The owner is under the policies too.
select set_config('app.kind', 'system', true);

insert into billing.rate_card (tenant_id, id, name, card_version, kind, country, currency, hourly_rate, kilometre_rate,
                               callout_fee, step_minutes, minimum_minutes, valid_from, published_at)
select 'nextron', uuidv7(), country || '-2026', 1, kind, country, currency, round(hour * share, 2), round(km * share, 2),
       round(callout * share, 2), 30, 60, date '2026-01-01', now()
  from (values ('NO', 'NOK', 1395.00, 8.35, 950.00),
               ('SE', 'SEK', 1420.00, 8.60, 970.00),
               ('DK', 'DKK',  925.00, 5.60, 630.00),
               ('FI', 'EUR',  124.00, 0.75,  85.00)) as price (country, currency, hour, km, callout),
       (values ('CUSTOMER', 1.00), ('PARTNER', 0.60)) as side (kind, share);

-- The standard bands (D-B2): weekdays 08–16 ordinary, 16–20 +50 %, 20–08 +100 %; closed days +100 %.
insert into billing.rate_card_band (tenant_id, id, rate_card_id, days, from_minute, to_minute, percent)
select c.tenant_id, uuidv7(), c.id, band.days, band.from_minute, band.to_minute, band.percent
  from billing.rate_card c,
       (values ('WEEKDAY',       0,  480, 100),
               ('WEEKDAY',     480,  960,   0),
               ('WEEKDAY',     960, 1200,  50),
               ('WEEKDAY',    1200, 1440, 100),
               ('CLOSED_DAY',    0, 1440, 100)) as band (days, from_minute, to_minute, percent);

-- Reports of visits in the outbox, as dispatch leaves them there: load.visits of a month, of load.customers (with commas between) in
-- turn, between one and five hours on working days, of three hundred technicians of load.round, each at one place at a time.
with visit as (
    select n, gen_random_uuid() as id, gen_random_uuid() as order_id, gen_random_uuid() as case_id,
           gen_random_uuid() as message,
           timestamptz '2026-10-01 06:00+02' + make_interval(days => n / 300 % 28, hours => (n / 8400) * 6 % 24) as arrived
      from generate_series(0, cast(current_setting('load.visits') as integer) - 1) n
), quote as (
    -- The price list that each customer accepted at intake, as large as they are.
    insert into billing.quote (tenant_id, id, version, case_id, case_number, number, country, zone, rate_card, currency, terms,
                               example, contact_email, terms_version, frozen_at, valid_until, link_hash, status, answered_at,
                               answered_by, answered_through)
    select (string_to_array(current_setting('load.customers'), ','))[1 + n % cardinality(string_to_array(current_setting('load.customers'), ','))],
           gen_random_uuid(), 1, case_id, 'C-' || left(id::text, 8), 1, 'NO', 'Europe/Oslo', 'NO-2026 v1', 'NOK',
           repeat('t', 1200), repeat('e', 1800), 'per@loadfjord.example', '2026-01', arrived - interval '1 day',
           arrived + interval '29 days', encode(sha256(id::text::bytea), 'hex'), 'ACCEPTED', arrived - interval '1 day',
           'Per Berg', 'FILING'
      from visit
), message as (
    insert into core.outbox_message (tenant_id, id, type, occurred_at, payload)
    select 'nextron', message, 'VisitCompleted', now(), json_build_object(
               'workOrderId', order_id, 'workOrderNumber', 'WO-' || left(id::text, 8),
               'caseId', case_id, 'caseNumber', 'C-' || left(id::text, 8),
               'customer', (string_to_array(current_setting('load.customers'), ','))[1 + n % cardinality(string_to_array(current_setting('load.customers'), ','))],
               'partner', 'nextron', 'partnerName', 'Nextron', 'responseLevel', 'NBD',
               'country', 'NO', 'zone', 'Europe/Oslo', 'postalCode', '9008', 'city', 'Tromsø',
               'arrivedAt', to_char(arrived at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
               'departedAt', to_char((arrived + make_interval(mins => 60 + n * 37 % 240)) at time zone 'UTC',
                                     'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
               'kilometres', 20 + n % 60, 'estimatedKilometres', 20 + n % 60, 'covered', false, 'inWarranty', false,
               'summary', 'Replaced the mainboard. The warranty was over.', 'technicianName', 'Terje Berg',
               'technicianId', ('00000000-0000-4000-8000-' || lpad((n % 300 + 300 * cast(current_setting('load.round') as integer))::text, 12, '0'))::uuid,
               'visitId', id, 'visitNumber', 1, 'noShow', false, 'comeAgain', false,
               'work', json_build_array(), 'parts', json_build_array(), 'model', 'Nextron R740')::text
      from visit
)
insert into core.outbox_delivery (tenant_id, id, message_id, event_type, consumer, status, occurred_at, due_at)
select 'nextron', gen_random_uuid(), message, 'VisitCompleted', 'billing.rate-visit', 'WAITING', now(), now()
  from visit

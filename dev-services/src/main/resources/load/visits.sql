-- Reports of visits in the outbox, as dispatch leaves them there: load.visits of a month, of load.customers (with commas between) in
-- turn, between one and five hours on working days, of three hundred technicians of load.round, each at one place at a time.
with visit as (
    select n, gen_random_uuid() as id, gen_random_uuid() as order_id, gen_random_uuid() as case_id,
           gen_random_uuid() as message,
           timestamptz '2026-10-01 06:00+02' + make_interval(days => n / 300 % 28, hours => (n / 8400) * 6 % 24) as arrived
      from generate_series(0, cast(current_setting('load.visits') as integer) - 1) n
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

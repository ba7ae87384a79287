-- So many partners with a technician each, so many ranges of one code, three that hold each of them, and a history.
truncate dispatch.work_order, dispatch.partner_job, tenant.territory_segment, tenant.territory_reach, tenant.certification,
         tenant.technician, tenant.customer_block cascade;
delete from tenant.partner_profile where tenant_id like 'partner-%';
delete from tenant.tenant where tenant_id like 'partner-%';

insert into tenant.tenant (tenant_id, id, kind, name, country, organisation_number, postal_code, city, status,
                           contact_name, contact_email, contact_phone, created_at)
select 'partner-' || i, gen_random_uuid(), 'PARTNER', 'Partner ' || i, 'FI', i::text, lpad(i::text, 5, '0'), 'Town', 'ACTIVE',
       'Manager', 'm' || i || '@example.com', '+358 1', now()
  from generate_series(0, current_setting('bench.partners')::int - 1) i;
insert into tenant.technician (tenant_id, id, name, email, phone, added_at)
select tenant_id, gen_random_uuid(), 'Technician', 't@' || tenant_id || '.example', '+358 2', now()
  from tenant.tenant, generate_series(1, 2) where tenant_id like 'partner-%';
insert into tenant.certification (tenant_id, id, technician_id, name)
select tenant_id, gen_random_uuid(), id, n from tenant.technician, unnest(array['Server L2', 'Workstation L1']) n;

insert into tenant.territory_reach (tenant_id, number, assignment_id, partner, rank, territory_id, territory_name, country,
                                    postal_from, postal_to, codes, specificity, valid_from)
select 'nextron', i, gen_random_uuid(), 'partner-' || (i * 7919 % current_setting('bench.partners')::int),
       case when i % 3 = 0 then 'PRIMARY' else 'BACKUP' end, gen_random_uuid(), 'Range ' || i,
       case when i % 2 = 0 then 'FI' else 'SE' end, lpad((i / 2)::text, 5, '0'), lpad((i / 2)::text, 5, '0'), 1, 1000,
       date '2020-01-01'
  from generate_series(0, current_setting('bench.ranges')::int - 1) i;
insert into tenant.territory_segment (tenant_id, country, level, postal_from, postal_until, reaches)
select 'nextron', r.country, l, r.postal_from, r.postal_from || '-',
       array[r.number, (r.number + 2) % current_setting('bench.ranges')::int, (r.number + 4) % current_setting('bench.ranges')::int]
  from tenant.territory_reach r, unnest(array['NBD', '4H', '24X7']) l;

insert into dispatch.work_order (tenant_id, id, version, number, case_id, case_number, work, machine, level, received_at,
                                 deadline, zone, calendar_version, segments, country, postal_code, city, in_warranty, pay_amount,
                                 pay_currency, status, opened_at, opened_by, partner_id, partner_name, accepted_at, accepted_by, promise_met)
select 'customer', gen_random_uuid(), 1, 'WO-' || p || '-' || j, gen_random_uuid(), 'C', 'Mainboard, server', 'Granitt', 'NBD',
       timestamptz '2026-04-01' - j * interval '1 day', timestamptz '2026-04-02' - j * interval '1 day', 'Europe/Helsinki', 'FI-1',
       repeat('{"kind":"COUNTING"}', 20), 'FI', '00100', 'Town', true, 100, 'EUR', 'DONE', timestamptz '2026-04-01', 'x',
       'partner-' || p, 'Partner', timestamptz '2026-04-01' - j * interval '1 day', 'x', random() < 0.9
  from generate_series(1, current_setting('bench.jobs')::int) j, generate_series(0, current_setting('bench.partners')::int - 1) p;

-- A work order may take several visits: invoices and claims are one a visit. The one visit that an order had before
-- carries the order's own id (see dispatch V4). The owner steps aside from policies and triggers for this one change,
-- which alters nothing that was issued.
alter table billing.invoice add column visit_id uuid, add column visit_number integer;
alter table billing.claim add column visit_id uuid, add column visit_number integer;

alter table billing.invoice no force row level security;
alter table billing.invoice disable trigger keep_issued;
update billing.invoice set visit_id = work_order_id, visit_number = 1;
alter table billing.invoice enable trigger keep_issued;
alter table billing.invoice force row level security;

alter table billing.claim no force row level security;
update billing.claim set visit_id = work_order_id, visit_number = 1;
alter table billing.claim force row level security;

alter table billing.invoice alter column visit_id set not null, alter column visit_number set not null;
alter table billing.claim alter column visit_id set not null, alter column visit_number set not null;

drop index billing.invoice_work_order;
create unique index invoice_visit on billing.invoice (visit_id);
create index invoice_work_order on billing.invoice (work_order_id);
drop index billing.claim_work_order;
create unique index claim_visit on billing.claim (visit_id);
create index claim_work_order on billing.claim (work_order_id);

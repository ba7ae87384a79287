-- What everybody asks for and nobody often changes is kept in the servers' memory for as long as its edition stands.
select set_config('app.kind', 'system', true);
insert into core.edition (tenant_id, topic)
values ('nextron', 'rate-cards'), ('nextron', 'vat-rules'), ('nextron', 'billing-terms');
select set_config('app.kind', '', true);
create trigger next_edition after insert or update or delete on billing.rate_card
    for each statement execute function core.next_edition('rate-cards');
create trigger next_edition after insert or update or delete on billing.vat_rule
    for each statement execute function core.next_edition('vat-rules');
create trigger next_edition after insert or update or delete on billing.billing_terms
    for each statement execute function core.next_edition('billing-terms');

-- Whether a technician was elsewhere at the time is asked of each visit: from the visits that ended after it began, which
-- are few for a visit that was reported just now, however many the technician has done. By the arrival it read all of them.
drop index billing.visit_technician;
create index visit_technician on billing.visit (technician_id, departed_at, arrived_at) where technician_id is not null;

-- What stands on an invoice is seen with it: by its customer, once it is issued. As a function, since a query inside a policy
-- is set up with each statement also for those who see all rows.
create function billing.shows_invoice(customer text, invoice uuid) returns boolean language sql stable parallel safe as
$$ select exists (select 1 from billing.invoice i where i.tenant_id = customer and i.id = invoice) $$;
alter policy with_its_invoice on billing.invoice_line
    using (tenant_id = core.current_tenant() and billing.shows_invoice(tenant_id, invoice_id));
alter policy with_its_invoice on billing.invoice_visit
    using (tenant_id = core.current_tenant() and billing.shows_invoice(tenant_id, invoice_id));
alter policy with_its_invoice on billing.invoice_vat
    using (tenant_id = core.current_tenant() and billing.shows_invoice(tenant_id, invoice_id));

-- A query inside a policy is set up with each statement on the table, with the policies of the tables that it reads in turn,
-- also for those who see all rows or hold the job: a third to a half of what a statement on a job cost. As a function it is
-- reached only by whom nothing before it lets through. Who is no partner never asks, so that a customer's list, which may look
-- at other customers' rows, costs no call a row.

-- Whether the acting partner is asked to take the job, or has accepted it.
create function dispatch.asks_for(job uuid) returns boolean language sql stable parallel safe as $$
    select exists (select 1 from dispatch.offer o
                    where o.work_order_id = job
                      and o.partner_id = core.current_tenant()
                      and o.status in ('OPEN', 'ACCEPTED')) $$;
alter policy reads on dispatch.work_order
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or (core.current_kind() = 'partner' and dispatch.asks_for(id)));
alter policy works on dispatch.work_order
    using (core.sees_all()
        or partner_id = core.current_tenant()
        or (partner_id is null and core.current_kind() = 'partner' and dispatch.asks_for(id)));

-- Whether the acting partner holds the job.
create function dispatch.holds(customer text, job uuid) returns boolean language sql stable parallel safe as $$
    select exists (select 1 from dispatch.work_order w
                    where w.tenant_id = customer
                      and w.id = job
                      and w.partner_id = core.current_tenant()) $$;
alter policy reads on dispatch.work_order_address
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or (core.current_kind() = 'partner' and dispatch.holds(tenant_id, work_order_id)));
alter policy reads on dispatch.visit
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or (core.current_kind() = 'partner' and dispatch.holds(tenant_id, work_order_id)));
alter policy plans on dispatch.visit
    with check (core.sees_all()
        or (partner_id = core.current_tenant() and dispatch.holds(tenant_id, work_order_id)));
alter policy reads on dispatch.attachment
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or (core.current_kind() = 'partner' and dispatch.holds(tenant_id, work_order_id)));

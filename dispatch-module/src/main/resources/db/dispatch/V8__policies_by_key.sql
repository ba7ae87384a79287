-- Who holds the job is looked up by the job's key, as a value. Asked by "exists", the planner may read all jobs of the
-- partner into a hash for a single row, and keep that plan; the more jobs a partner has done, the longer that takes.
alter policy reads on dispatch.work_order_address
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or (select w.partner_id from dispatch.work_order w
             where w.tenant_id = work_order_address.tenant_id
               and w.id = work_order_address.work_order_id) = core.current_tenant());
alter policy reads on dispatch.visit
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or (select w.partner_id from dispatch.work_order w
             where w.tenant_id = visit.tenant_id
               and w.id = visit.work_order_id) = core.current_tenant());
alter policy plans on dispatch.visit
    with check (core.sees_all()
        or (partner_id = core.current_tenant()
            and (select w.partner_id from dispatch.work_order w
                  where w.tenant_id = visit.tenant_id
                    and w.id = visit.work_order_id) = core.current_tenant()));
alter policy reads on dispatch.attachment
    using (core.sees_all()
        or tenant_id = core.current_tenant()
        or partner_id = core.current_tenant()
        or (select w.partner_id from dispatch.work_order w
             where w.tenant_id = attachment.tenant_id
               and w.id = attachment.work_order_id) = core.current_tenant());

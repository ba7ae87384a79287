package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.NotAllowed;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.ServicePartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The jobs that the caller may move on: its tenant holds them, and a technician's own; a dispatcher also those of a
 * suspended partner.
 */
@ApplicationScoped
public class OwnJobs {
    @Inject
    private Jobs jobs;

    @Inject
    private HeldJobs held;

    @Inject
    private ServicePartners partners;

    /** The order with its row locked, so a step entered twice at once counts once. */
    public WorkOrder lock(UUID id) {
        WorkOrder order = held.lock(id).orElseThrow(NotFound::new);
        Caller caller = CallerContext.current();
        if (caller.system()) {
            return order;
        }
        if (JobViews.isForCaller(order) && order.isHeldBy(caller.tenant())) {
            return order;
        }
        if (!caller.isOperator() || JobViews.seesOwnJobsOnly(caller)) {
            throw new NotFound();
        }
        if (order.isUnassigned()) {
            throw new WrongState("Nobody has accepted " + order.number() + " yet.");
        }
        if (caller.has(Role.HQ_DISPATCHER) && isOfSuspendedPartner(order)) {
            return order;
        }
        throw new NotAllowed(Role.PARTNER_MANAGER, Role.TECHNICIAN, Role.M2M_PARTNER);
    }

    /** Its people can no longer sign in, so a dispatcher enters for them what is left of a visit. */
    private boolean isOfSuspendedPartner(WorkOrder order) {
        return order.holder()
                .map(holder -> partners.find(holder.id()).status() == PartnerStatus.SUSPENDED)
                .orElse(false);
    }

    /** The order, if the caller may see it. */
    public WorkOrder see(UUID id) {
        return jobs.find(id).filter(JobViews::isForCaller).orElseThrow(NotFound::new);
    }

    /** The visit, if the caller may see it: its order is the caller's, or the caller's tenant did it. */
    public Visit seeVisit(UUID id) {
        Caller caller = CallerContext.current();
        Visit visit = jobs.findVisit(id).orElseThrow(NotFound::new);
        boolean did = visit.partner().id().equals(caller.tenant()) && !JobViews.seesOwnJobsOnly(caller);
        if (!did) {
            see(visit.workOrderId());
        }
        return visit;
    }
}

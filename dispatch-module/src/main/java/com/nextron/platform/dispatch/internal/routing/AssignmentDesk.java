package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Assignments;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.Deciding;
import com.nextron.platform.dispatch.internal.deciding.Deciding.Chosen;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Carries out what a dispatcher decides by hand. Each decision locks the order first, as every answer of a partner does. */
@ApplicationScoped
@AllowedFor(Role.HQ_DISPATCHER)
class AssignmentDesk implements Assignments {
    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private Assigning assigning;

    @Inject
    private Deciding deciding;

    @Inject
    private DispatchNews news;

    @Override
    @Transactional
    public WorkOrderView offerToNext(UUID workOrder, String reason) {
        WorkOrder order = unassigned(workOrder, reason);
        withdrawRunning(order, reason);
        order.routeAgain();
        news.record(order.id(), "offered-on", "The next partner is asked. " + reason);
        news.routeAgain(order.id());
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView withdrawOffers(UUID workOrder, String reason) {
        WorkOrder order = unassigned(workOrder, reason);
        if (withdrawRunning(order, reason) == 0) {
            throw new WrongState("No offer of " + order.number() + " waits for an answer any more.");
        }
        assigning.escalate(order, "The offers were taken back: " + reason);
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView takeOver(UUID workOrder, String reason) {
        WorkOrder order = locked(workOrder, reason);
        if (!order.isHeldBy(TenantId.OPERATOR)) {
            takeOver(order, reason);
        }
        return views.of(order);
    }

    private void takeOver(WorkOrder order, String reason) {
        List<Offer> made = jobs.offersOf(List.of(order.id()));
        if (order.isUnassigned()) {
            withdrawRunning(order, reason);
        } else {
            assigning.release(order, reason);
        }
        assigning.takeOver(order, Assigning.OPERATOR, reason);
        deciding.byHand(order, made, new Chosen(TenantId.OPERATOR, reason));
    }

    @Override
    @Transactional
    public WorkOrderView reassign(UUID workOrder, TenantId to, String reason) {
        new Checks().present("partner", to).done();
        WorkOrder order = held(workOrder, reason);
        if (order.isHeldBy(to)) {
            throw new InvalidInput(new FieldError(
                    "partner", order.holder().map(Party::name).orElseThrow() + " has the job; choose another."));
        }
        if (to.equals(TenantId.OPERATOR)) {
            takeOver(order, reason);
        } else {
            List<Offer> made = jobs.offersOf(List.of(order.id()));
            assigning.moveTo(order, to, reason);
            deciding.byHand(order, made, new Chosen(to, reason));
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView backToRouting(UUID workOrder, String reason) {
        WorkOrder order = held(workOrder, reason);
        assigning.release(order, reason);
        news.routeAgain(order.id());
        return views.of(order);
    }

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public List<HandoverView> handovers(UUID workOrder) {
        return jobs.handovers(views.find(workOrder).id());
    }

    private WorkOrder locked(UUID workOrder, String reason) {
        new Checks().reason(reason).done();
        return jobs.lock(workOrder).orElseThrow(NotFound::new);
    }

    private WorkOrder unassigned(UUID workOrder, String reason) {
        WorkOrder order = locked(workOrder, reason);
        order.holder().ifPresent(holder -> {
            throw new WrongState(holder.name() + " has accepted " + order.number()
                    + " already. Take the job back from them first, if it has to be another.");
        });
        return order;
    }

    private WorkOrder held(UUID workOrder, String reason) {
        WorkOrder order = locked(workOrder, reason);
        if (order.isUnassigned()) {
            throw new WrongState("Nobody has accepted " + order.number() + " yet, so there is nobody to take it from.");
        }
        return order;
    }

    private int withdrawRunning(WorkOrder order, String reason) {
        List<Offer> running = jobs.lockRunningOffers(order.id());
        running.forEach(offer -> assigning.withdraw(offer, reason));
        return running.size();
    }
}

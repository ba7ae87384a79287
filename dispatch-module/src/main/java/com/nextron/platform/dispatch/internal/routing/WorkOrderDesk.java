package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.dispatch.internal.deciding.Deciding;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens work orders, shows them, and carries out what a dispatcher decides by hand. */
@ApplicationScoped
@AllowedFor({
    Role.HQ_ADMIN,
    Role.HQ_DISPATCHER,
    Role.HQ_SUPPORT,
    Role.FINANCE,
    Role.PARTNER_MANAGER,
    Role.M2M_PARTNER,
    Role.TECHNICIAN,
    Role.CUSTOMER
})
class WorkOrderDesk implements WorkOrders {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;

    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private Assigning assigning;

    @Inject
    private Deciding deciding;

    @Inject
    private AskablePartners askable;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public WorkOrderView open(OpenWorkOrder order) {
        check(order);
        WorkOrder opened = jobs.open(order, Entered.now(clock));
        audit.record(subject(opened.id()), "opened", "Visit ordered for case " + order.caseNumber() + ".");
        outbox.publish(new RoutingWanted(opened.id()));
        return views.opened(opened, order.address());
    }

    private static void check(OpenWorkOrder order) {
        new Checks()
                .text("work", order.work(), LONGEST_TEXT)
                .text("machine", order.machine(), LONGEST_NAME)
                .text("city", order.city(), LONGEST_NAME)
                .present("address", order.address())
                .done();
        new Checks()
                .text("address.customerName", order.address().customerName(), LONGEST_NAME)
                .text("address.street", order.address().street(), LONGEST_NAME)
                .done();
    }

    @Override
    @Transactional
    public Listing<WorkOrderView> list(ListQuery query) {
        return views.list(query);
    }

    @Override
    @Transactional
    public WorkOrderView find(UUID id) {
        return views.find(id);
    }

    @Override
    @Transactional
    public List<WorkOrderView> ofCase(UUID caseId) {
        return views.ofCase(caseId);
    }

    @Override
    @AllowedFor(Role.HQ_DISPATCHER)
    @Transactional
    public WorkOrderView offerTo(UUID workOrder, TenantId partner, String reason) {
        new Checks()
                .text("reason", reason, LONGEST_TEXT)
                .present("partner", partner)
                .done();
        WorkOrder order = jobs.lock(workOrder).orElseThrow(NotFound::new);
        if (!order.isUnassigned()) {
            throw new WrongState(order.holder().map(Party::name).orElse("Somebody") + " has accepted " + order.number()
                    + " already; it can no longer be offered to another.");
        }
        List<Offer> running = jobs.lockRunningOffers(workOrder);
        if (running.stream().anyMatch(offer -> offer.partner().id().equals(partner))) {
            throw new WrongState("That partner has this offer already and still has time to answer.");
        }
        List<Offer> made = jobs.offersOf(List.of(workOrder));
        if (partner.equals(TenantId.OPERATOR)) {
            running.forEach(offer -> assigning.withdraw(offer, reason));
            assigning.takeOver(order, Assigning.OPERATOR, reason);
        } else {
            RankedPartner asked = askable.named(partner, reason);
            running.forEach(offer -> assigning.withdraw(offer, reason));
            assigning.offer(order, List.of(asked));
        }
        deciding.byHand(order, made, new Deciding.Chosen(partner, reason));
        return views.of(order);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public List<StatusCount> counts() {
        return jobs.counts();
    }

    private static AuditTrail.Subject subject(UUID workOrder) {
        return new AuditTrail.Subject("work-order", workOrder);
    }
}

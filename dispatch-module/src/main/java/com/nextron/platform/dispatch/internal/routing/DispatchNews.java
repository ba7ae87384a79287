package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.dispatch.internal.visit.TellsAppointments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down what happened to a job, tells whom it concerns, and has routing look at it again. */
@ApplicationScoped
class DispatchNews {
    @Inject
    private AuditTrail audit;

    @Inject
    private DispatchMail mail;

    @Inject
    private Outbox outbox;

    @Inject
    private TellsAppointments appointments;

    @Inject
    private JobViews views;

    void record(UUID workOrder, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", workOrder), action, detail);
    }

    void offerMade(Offer offer, String why) {
        record(
                offer.workOrderId(),
                "offer-made",
                "Offered to " + offer.partner().name() + ". " + why);
        mail.offerMade(offer);
    }

    void offerWithdrawn(Offer offer, String reason) {
        record(
                offer.workOrderId(),
                "offer-withdrawn",
                "Taken back from " + offer.partner().name() + ". " + reason);
        mail.offerWithdrawn(offer, reason);
    }

    void offerTaken(Offer offer) {
        record(
                offer.workOrderId(),
                "offer-taken",
                "Closed for " + offer.partner().name() + ": another was first.");
        mail.offerTaken(offer);
    }

    void jobTakenBack(WorkOrder order, Offer accepted, String reason) {
        mail.jobTakenBack(order, accepted, reason);
    }

    /** The customer does not wait for whom it was told of. */
    void visitLost(WorkOrder order, Visit visit) {
        appointments.lost(views.of(order), visit.view());
    }

    void escalated(WorkOrder order, String because) {
        record(order.id(), "escalated", because);
        mail.escalated(order, because);
    }

    /** Somebody at headquarters has to see to it that the visit is reported. */
    void suspendedOnSite(WorkOrder order, String because) {
        record(order.id(), "partner-suspended", because);
        mail.suspendedOnSite(order);
    }

    /** Has routing look at the order again, after this transaction. */
    void routeAgain(UUID workOrder) {
        outbox.publish(new RoutingWanted(workOrder));
    }
}

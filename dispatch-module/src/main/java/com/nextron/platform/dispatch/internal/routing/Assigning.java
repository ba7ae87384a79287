package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The moves that routing and dispatchers share. Every order given here has its row locked by the caller. */
@ApplicationScoped
class Assigning {
    @Inject
    private Jobs jobs;

    @Inject
    private AnswerTimes answerTimes;

    @Inject
    private DispatchMail mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Asks the best of the partners that may be asked, and tells its manager.
     *
     * @param ranked the best first; nobody that has been asked before, and at least one
     */
    void offer(WorkOrder order, List<RankedPartner> ranked) {
        RankedPartner best = ranked.get(0);
        Entered now = Entered.now(clock);
        Offer offer = new Offer(order, best.party(), now.at().plus(answerTimes.of(order.level())), now);
        jobs.add(offer);
        order.offered();
        record(order, "offer-made", "Offered to " + best.party().name() + ". " + best.why());
        mail.offerMade(offer, best.managerEmail());
    }

    /** The operator's own technicians take the job: no offer, no wait (O5). */
    void takeOver(WorkOrder order, Party operator, String reason) {
        order.accept(operator, Entered.now(clock));
        record(order, "accepted-by-operator", operator.name() + " takes the job itself. " + reason);
    }

    /** Hands the order to a dispatcher. */
    void escalate(WorkOrder order, String because) {
        order.escalate(because, Entered.now(clock));
        noteEscalation(order, because);
    }

    /** Takes the job from a partner that cannot do it any more; a dispatcher decides who does. */
    void takeBack(WorkOrder order, String because) {
        Entered now = Entered.now(clock);
        String holder = order.holder().map(Party::name).orElse("");
        jobs.lockRunningOffers(order.id()).forEach(offer -> offer.withdraw(now));
        order.takeBack(because, now);
        record(order, "reassigned", "Taken back from " + holder + ". " + because);
        noteEscalation(order, because);
    }

    void withdraw(Offer offer, String reason) {
        offer.withdraw(Entered.now(clock));
        record(offer, "offer-withdrawn", "Taken back from " + offer.partner().name() + ". " + reason);
    }

    /** Has routing look at the order again, after this transaction. */
    void routeAgain(Offer offer) {
        outbox.publish(new RoutingWanted(offer.workOrderId()));
    }

    void record(Offer offer, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", offer.workOrderId()), action, detail);
    }

    private void noteEscalation(WorkOrder order, String because) {
        record(order, "escalated", because);
        mail.escalated(order, because);
    }

    private void record(WorkOrder order, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", order.id()), action, detail);
    }
}

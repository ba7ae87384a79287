package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.clock.JobHolder;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The moves that routing and dispatchers share. Every order given here has its row locked by the caller. */
@ApplicationScoped
class Assigning {
    static final Party OPERATOR = new Party(TenantId.OPERATOR, "Nextron");

    @Inject
    private Jobs jobs;

    @Inject
    private Asking asking;

    @Inject
    private DispatchNews news;

    @Inject
    private AskablePartners partners;

    @Inject
    private Clock clock;

    /**
     * Asks the best of the partners that may be asked, or the first few of them at once where time is short ({@link
     * OffersAtOnce}), and tells their managers.
     *
     * @param ranked the best first; nobody that has been asked before, and at least one
     */
    void offer(WorkOrder order, List<RankedPartner> ranked) {
        asking.best(order, ranked, Entered.now(clock));
    }

    /** The partner has said yes: the job is its own. */
    void accepted(WorkOrder order, Offer offer, Entered now) {
        offer.accept(now);
        order.accept(offer.partner(), now);
        jobs.handOver(order, JobHolder.PARTNER, offer.partner(), "Accepted the offer.", now);
        news.record(
                order.id(), "offer-accepted", "Accepted by " + offer.partner().name() + ".");
    }

    /** The operator's own technicians take the job: no offer, no wait (O5). */
    void takeOver(WorkOrder order, Party operator, String reason) {
        Entered now = Entered.now(clock);
        order.accept(operator, now);
        jobs.handOver(order, JobHolder.HEADQUARTERS, operator, reason, now);
        news.record(order.id(), "accepted-by-operator", operator.name() + " takes the job itself. " + reason);
    }

    /** Hands the order to a dispatcher. */
    void escalate(WorkOrder order, String because) {
        order.escalate(because, Entered.now(clock));
        news.escalated(order, because);
    }

    /** Takes the job from a partner that cannot do it any more; a dispatcher decides who does. */
    void takeBack(WorkOrder order, String because) {
        release(order, because);
        escalate(order, because);
    }

    /** Takes the job from its holder, who has not been on site yet; what happens next is the caller's to say. */
    void release(WorkOrder order, String because) {
        Entered now = Entered.now(clock);
        String holder = order.holder().map(Party::name).orElse("");
        Optional<Visit> planned = order.openVisit();
        order.release(because, now);
        planned.ifPresent(visit -> news.visitLost(order, visit));
        for (Offer offer : jobs.lockRunningOffers(order.id())) {
            boolean accepted = offer.status() == OfferStatus.ACCEPTED;
            offer.withdraw(now);
            if (accepted) {
                news.jobTakenBack(order, offer, because);
            }
        }
        jobs.handOver(order, JobHolder.HEADQUARTERS, OPERATOR, because, now);
        news.record(order.id(), "reassigned", "Taken back from " + holder + ". " + because);
    }

    /**
     * Takes the job from its holder and asks a partner that a dispatcher named.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code partner}, if it cannot be asked
     */
    void moveTo(WorkOrder order, TenantId partner, String because) {
        RankedPartner asked = partners.named(partner, because);
        release(order, because);
        offer(order, List.of(asked));
    }

    void withdraw(Offer offer, String reason) {
        offer.withdraw(Entered.now(clock));
        news.offerWithdrawn(offer, reason);
    }

    /** Has routing look at the order again, after this transaction. */
    void routeAgain(Offer offer) {
        news.routeAgain(offer.workOrderId());
    }

    void record(Offer offer, String action, String detail) {
        news.record(offer.workOrderId(), action, detail);
    }
}

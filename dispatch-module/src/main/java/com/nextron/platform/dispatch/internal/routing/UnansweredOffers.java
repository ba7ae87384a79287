package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Open offers that can no longer be accepted: their time is over, or another has the job. */
@ApplicationScoped
class UnansweredOffers {
    @Inject
    private Jobs jobs;

    @Inject
    private Assigning assigning;

    @Inject
    private DispatchNews news;

    @Inject
    private Clock clock;

    /** Closes one of them, if there is one that nobody else holds a lock on; returns whether there was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean closeNext() {
        Entered now = Entered.now(clock);
        Optional<Offer> next = jobs.lockNextUnanswered(now.at());
        next.ifPresent(offer -> close(offer, now));
        return next.isPresent();
    }

    private void close(Offer offer, Entered now) {
        if (offer.isTooLate(now.at())) {
            offer.expire(now);
            assigning.record(offer, "offer-expired", offer.partner().name() + " did not answer in time.");
            assigning.routeAgain(offer);
        } else {
            offer.taken(now);
            news.offerTaken(offer);
        }
    }
}

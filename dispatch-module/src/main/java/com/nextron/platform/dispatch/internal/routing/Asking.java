package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks partners: one, or the first few at once where time is short. */
@ApplicationScoped
class Asking {
    @Inject
    private Jobs jobs;

    @Inject
    private AnswerTimes answerTimes;

    @Inject
    private OffersAtOnce atOnce;

    @Inject
    private DispatchNews news;

    /** Asks the best of them, as many as may be asked at once. */
    void best(WorkOrder order, List<RankedPartner> ranked, Entered now) {
        all(order, ranked.subList(0, Math.min(ranked.size(), atOnce.of(order, now.at()))), now);
    }

    /** Asks every one of them; the first to accept gets the job. */
    void all(WorkOrder order, List<RankedPartner> asked, Entered now) {
        order.offered();
        for (RankedPartner one : asked) {
            Offer.Terms terms =
                    new Offer.Terms(answerTimes.answerBy(order, one, now.at()), one.managerEmail(), asked.size());
            Offer offer = new Offer(order, one.party(), terms, now);
            jobs.add(offer);
            news.offerMade(offer, one.why());
        }
    }
}

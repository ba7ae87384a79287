package com.nextron.platform.returns.internal.dryrun;

import com.nextron.platform.billing.PriceLists;
import com.nextron.platform.billing.PriceLists.PriceList;
import com.nextron.platform.billing.VisitPrices;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.returns.DryRuns.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the visit would cost if it is not covered: the price list, and an example that a person can imagine. */
@ApplicationScoped
class Quotation {
    private static final Duration STAY = Duration.ofHours(2);
    private static final long USUAL_WAY = 30;

    @Inject
    private PriceLists priceLists;

    @Inject
    private VisitPrices visitPrices;

    /** Empty where no rate card is in force. */
    Optional<Quote> of(CheckedDryRun question, ResponsePromise promise, DecisionView decision) {
        PriceList list;
        try {
            list = priceLists.inForce(question.place().country(), question.receivedAt());
        } catch (WrongState none) {
            return Optional.empty();
        }
        Optional<Long> known = decision.candidates().stream()
                .filter(Candidate::chosen)
                .findFirst()
                .flatMap(Candidate::kilometres);
        long way = known.orElse(USUAL_WAY);
        Instant arrival = promise.deadline().orElse(question.receivedAt());
        String says = "Two hours from the deadline on, 2 × " + way + " km"
                + (known.isPresent() ? " from the base of whoever is asked first" : " as a usual way")
                + ", the call-out fee included, without VAT. An estimate; the kilometres really driven are charged (D-B3).";
        return Optional.of(new Quote(
                list,
                visitPrices.preview(visit(question, list, new Stay(arrival, way))),
                says,
                priceLists.usualPay(question.place().country(), question.receivedAt())));
    }

    private static AskPrice visit(CheckedDryRun question, PriceList list, Stay stay) {
        return new AskPrice(
                question.place().country().code(),
                question.site().subdivision().orElse(null),
                null,
                list.rateCard(),
                null,
                null,
                null,
                stay.arrival().toString(),
                stay.arrival().plus(STAY).toString(),
                BigDecimal.valueOf(2 * stay.kilometres()),
                list.calloutFee().amount(),
                List.of());
    }

    private record Stay(Instant arrival, long kilometres) {}
}

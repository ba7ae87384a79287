package com.nextron.platform.billing.internal.difference;

import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.internal.quote.AgreedPrices;
import com.nextron.platform.billing.internal.quote.UsualVisit;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.visitcost.KeptVisits.KnownBefore;
import com.nextron.platform.core.money.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a visit was expected to cost: by the quoted card, with all that was known before it. */
@ApplicationScoped
class ExpectedVisits {
    @Inject
    private AgreedPrices prices;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    /**
     * What was expected.
     *
     * @param says in a sentence
     */
    record Expected(String says, List<ComparedLine> lines) {}

    /** By the window that was agreed and the kilometres that were estimated, otherwise as in the price list's example. */
    Optional<Expected> of(QuoteView quote, KnownBefore known) {
        Visit usual = UsualVisit.at(known.site(), quote.frozenAt(), closedDays);
        BigDecimal kilometres = known.kilometres().orElse(usual.kilometres());
        Visit expected = known.agreed()
                .map(window -> new Visit(known.site(), window.from(), window.to(), kilometres))
                .orElseGet(() -> new Visit(known.site(), usual.arrived(), usual.departed(), kilometres));
        return prices.named(quote.rateCard())
                .map(card -> new Expected(
                        says(known, expected),
                        rating.rate(card, expected, closedDays).lines().stream()
                                .map(ComparedLine::of)
                                .toList()));
    }

    private static String says(KnownBefore known, Visit expected) {
        Duration stay = expected.duration();
        String minutes = stay.toMinutesPart() == 0 ? "" : " " + stay.toMinutesPart() + " min";
        String way = Digits.of(expected.kilometres()) + " km";
        String said = "Expected were " + stay.toHours() + " h" + minutes;
        if (known.agreed().isPresent()) {
            return said + " as agreed with the customer, and " + way
                    + (known.kilometres().isPresent() ? " as estimated." : " as in the example.");
        }
        return said + " in ordinary time"
                + (known.kilometres().isPresent()
                        ? " as in the example, and " + way + " as estimated."
                        : " and " + way + ", as in the example.");
    }
}

package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which prices count for a visit. Called inside a transaction. */
@ApplicationScoped
public class AgreedPrices {
    @Inject
    private StoredQuotes quotes;

    @Inject
    private RateCards cards;

    /**
     * What was agreed before a visit.
     *
     * @param card by which it is rated: in the version that was quoted (D-B4), whatever was published since; the one in
     *     force at the arrival where no quote binds; empty where there is none
     */
    public record Agreed(QuoteStanding standing, Optional<RateCard> card) {}

    public Agreed of(VisitCompleted visit) {
        QuoteStanding standing = quotes.ofCase(visit.caseId())
                .map(quote -> QuoteStanding.of(quote, quote.standing(visit.arrivedAt())))
                .orElseGet(() -> QuoteStanding.none(visit.caseNumber()));
        Country country = Country.of(visit.country());
        return new Agreed(
                standing,
                standing.rateCard()
                        .flatMap(this::named)
                        .or(() -> cards.inForce(CardKind.CUSTOMER, country, visit.arrivedAt())));
    }

    /** The customers' card of that name and version. */
    public Optional<RateCard> named(String card) {
        return cards.named(CardKind.CUSTOMER, card);
    }

    /** The price list that holds for the case. */
    public Optional<QuoteView> ofCase(UUID caseId, Instant now) {
        return quotes.ofCase(caseId).map(quote -> quote.view(now));
    }
}

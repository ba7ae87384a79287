package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Prices a visit by the card of the partner that did it, or by the one for all partners. */
@ApplicationScoped
class PricesClaims {
    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private Clock clock;

    /** By the card in force on the day of the visit. */
    Optional<PricedClaim> onTheDay(ClaimedVisit visit) {
        return cards.inForceFor(visit.partner(), visit.country(), visit.arrivedAt())
                .map(card -> by(card, visit, ClaimFacts.Card.IN_FORCE));
    }

    /** By that card, or else by the one in force today. */
    Optional<PricedClaim> now(ClaimedVisit visit) {
        return onTheDay(visit).or(() -> cards.inForceFor(visit.partner(), visit.country(), clock.instant())
                .map(card -> by(card, visit, ClaimFacts.Card.BEGAN_LATER)));
    }

    private PricedClaim by(RateCard card, ClaimedVisit visit, ClaimFacts.Card held) {
        return new PricedClaim(card.name(), held, visit.facts().whole(rating, card, closedDays));
    }
}

package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Notes what a partner earns by a visit, covered or not (B2). One claim a visit, however often the event comes; none
 * for the operator's own technicians. A consumer of its own, so that a missing partner card does not hold up the
 * customer's invoice: that delivery waits among the dead letters until headquarters has published a card.
 */
@ApplicationScoped
class ClaimVisit implements OutboxConsumer {
    @Inject
    private StoredClaims claims;

    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "billing.claim-visit";
    }

    @Override
    public Set<String> types() {
        return Set.of(VisitCompleted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        VisitCompleted visit = delivered.as(VisitCompleted.class);
        boolean ownTechnicians = visit.partner().equals(TenantId.OPERATOR.value());
        if (ownTechnicians || claims.existsFor(visit.visitId())) {
            return;
        }
        Country country = Country.of(visit.country());
        RateCard card = cards.inForceFor(new TenantId(visit.partner()), country, visit.arrivedAt())
                .orElseThrow(() -> new IllegalStateException(
                        "No partner rate card is in force in " + country.displayName() + " for the day of the visit."));
        claims.add(new Claim(visit, clock.instant())
                .rated(card.name(), VisitFacts.of(visit).whole(rating, card, closedDays)));
    }
}

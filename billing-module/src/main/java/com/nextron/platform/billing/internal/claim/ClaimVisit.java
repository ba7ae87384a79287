package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts;
import com.nextron.platform.billing.internal.claimpolicy.ClaimPolicy;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a partner's claim of a visit, covered or not (B2). One claim a visit, however often the event comes; none for the
 * operator's own technicians. Without a card the claim is made all the same, without a price, for finance to see. A consumer
 * of its own, so that it does not hold up the customer's invoice.
 */
@ApplicationScoped
class ClaimVisit implements OutboxConsumer {
    private static final int ONE_PAGE = 20;

    @Inject
    private StoredClaims claims;

    @Inject
    private PricesClaims prices;

    @Inject
    private Offers offers;

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
        Claim claim = new Claim(visit, VisitFacts.of(visit).parts(), clock.instant());
        Optional<PricedClaim> price = prices.onTheDay(claim);
        ClaimFacts.Expected expected =
                new ClaimFacts.Expected(Optional.ofNullable(visit.estimatedKilometres()), agreed(visit));
        claim.judged(ClaimPolicy.judgeAll(
                facts(visit, expected, price.map(PricedClaim::held).orElse(ClaimFacts.Card.NONE))));
        price.ifPresent(claim::priced);
        claims.add(claim);
    }

    private ClaimFacts facts(VisitCompleted visit, ClaimFacts.Expected expected, ClaimFacts.Card card) {
        return new ClaimFacts(
                new TenantId(visit.partner()),
                acceptedBy(visit),
                expected,
                new ClaimFacts.Reported(
                        Duration.between(visit.arrivedAt(), visit.departedAt()), visit.kilometres(), findings(visit)),
                card);
    }

    private Optional<TenantId> acceptedBy(VisitCompleted visit) {
        return offers
                .list(ListQuery.first(ONE_PAGE)
                        .where("workOrderId", visit.workOrderId().toString())
                        .where("status", OfferStatus.ACCEPTED.name()))
                .items()
                .stream()
                .map(Offers.OfferView::partner)
                .findFirst();
    }

    /** The length of the window that was agreed with the customer. */
    private static Optional<Duration> agreed(VisitCompleted visit) {
        return visit.agreedFrom() == null || visit.agreedTo() == null
                ? Optional.empty()
                : Optional.of(Duration.between(visit.agreedFrom(), visit.agreedTo()));
    }

    /** Of each piece of work, or of the visit as a whole where the report names none. */
    private static List<ClaimFacts.Finding> findings(VisitCompleted visit) {
        if (visit.work().isEmpty()) {
            // Told before the evidence was: dispatch has taken an exclusion only with its evidence.
            return visit.exclusion() == null || visit.evidence() == null
                    ? List.of()
                    : List.of(new ClaimFacts.Finding("the visit", visit.evidence()));
        }
        return visit.work().stream()
                .filter(piece -> piece.exclusion() != null)
                .map(piece ->
                        new ClaimFacts.Finding(piece.description(), piece.evidence() == null ? "" : piece.evidence()))
                .toList();
    }
}

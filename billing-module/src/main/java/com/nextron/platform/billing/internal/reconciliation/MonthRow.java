package com.nextron.platform.billing.internal.reconciliation;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Reconciliation.Loose;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit of a partner with its claim, as far as there are both.
 *
 * @param partner its tenant's id
 */
record MonthRow(Job job, String partner, Optional<Kept> kept, Optional<Claimed> claimed) {
    /** Which visit it is. */
    record Job(UUID workOrderId, String number, String partnerName, Visit visit) {}

    /**
     * The visit as billing keeps it.
     *
     * @param ratedAnew by the card of its claim; empty without a price
     */
    record Kept(boolean noShow, Optional<Money> ratedAnew) {}

    /**
     * Its claim.
     *
     * @param stated on a statement, by the statement's own lines
     * @param takenBack by corrections, zero or negative
     */
    record Claimed(
            UUID id,
            ClaimStatus status,
            String rateCard,
            Money rated,
            Money amount,
            Optional<Money> approved,
            Optional<Money> stated,
            Money takenBack) {
        boolean isPriced() {
            return status != ClaimStatus.UNPRICED;
        }
    }

    MonthRow rated(Money anew) {
        return new MonthRow(job, partner, kept.map(visit -> new Kept(visit.noShow(), Optional.of(anew))), claimed);
    }

    Loose loose() {
        return new Loose(
                claimed.map(Claimed::id),
                job.workOrderId(),
                job.number(),
                job.partnerName(),
                job.visit().arrived(),
                job.visit().site().zone().getId(),
                claimed.map(Claimed::status),
                claimed.filter(Claimed::isPriced).map(claim -> claim.approved().orElse(claim.amount())));
    }
}

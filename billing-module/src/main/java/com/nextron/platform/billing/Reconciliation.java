package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the visits of a month, the claims of them and the statements add up to the øre. For finance and hq-admin.
 *
 * <p>Each sum comes from where it is kept: the visits are rated anew from what dispatch told, claims are added up as they are
 * stored, statements from their own lines.
 */
public interface Reconciliation {
    /** The visits that began in that month, in each site's zone. */
    ReconciledMonth of(YearMonth month);

    /**
     * A month.
     *
     * @param ownVisits of the operator's technicians, for which nobody claims anything
     * @param withoutClaim visits of partners for which there is no claim
     * @param unpriced claims without a price
     * @param withoutVisit claims of visits that are not kept
     * @param withoutStatement priced claims that are on no statement
     * @param statements those that hold claims of this month, with what they pay for them
     */
    record ReconciledMonth(
            YearMonth month,
            long ownVisits,
            List<Account> accounts,
            List<Loose> withoutClaim,
            List<Loose> unpriced,
            List<Loose> withoutVisit,
            List<Loose> withoutStatement,
            List<OnStatement> statements) {
        /** Whether every account balances and nothing is missing in between. */
        public boolean balances() {
            return accounts.stream().allMatch(Account::balances) && withoutClaim.isEmpty() && withoutVisit.isEmpty();
        }
    }

    /**
     * What one partner earned in one currency: {@code claimed = rated + corrected},
     * {@code approved = claimed - undecided - reduced}, {@code approved = stated + notStated}.
     *
     * @param visits with a priced claim
     * @param ratedAnew from the visits, by the card that each claim names
     * @param claims priced ones
     * @param rated as priced when the claim was made
     * @param corrected by the partner's answers
     * @param undecided claimed and not decided
     * @param reduced by finance
     * @param approved in all
     * @param stated on statements
     * @param notStated approved, on no statement
     * @param takenBack by corrections of statements; zero or negative
     */
    record Account(
            TenantId partner,
            String partnerName,
            long visits,
            Money ratedAnew,
            long claims,
            Money rated,
            Money corrected,
            Money undecided,
            Money reduced,
            Money approved,
            Money stated,
            Money notStated,
            Money takenBack) {
        /** Whether visits, claims and statements say the same. */
        public boolean balances() {
            return visits == claims
                    && ratedAnew.equals(rated)
                    && rated.plus(corrected).minus(undecided).minus(reduced).equals(approved)
                    && stated.plus(notStated).equals(approved);
        }
    }

    /**
     * A visit or claim that has no counterpart yet.
     *
     * @param claimId empty where there is no claim
     * @param amount empty without a price
     */
    record Loose(
            Optional<UUID> claimId,
            UUID workOrderId,
            String workOrderNumber,
            String partnerName,
            Instant arrivedAt,
            String zone,
            Optional<ClaimStatus> status,
            Optional<Money> amount) {}

    /** A statement with what it pays for the month's claims; a correction with what it takes back. */
    record OnStatement(UUID id, String number, String partnerName, long claims, Money amount) {}
}

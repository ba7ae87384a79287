package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What partners claim: one claim for each visit, covered or not (B2), line by line. A partner sees its own, headquarters
 * all, a customer none.
 */
public interface Claims {
    /**
     * Claims, newest first. Filters: partner, month (2026-11, at the site), covered, status, currency, workOrderId,
     * statementId. Search: work order, city. Sort: arrivedAt, workOrderNumber, city, amount, partnerName, billedMinutes,
     * kilometres, status.
     */
    Listing<ClaimView> list(ListQuery query);

    /** One claim. */
    ClaimView find(UUID id);

    /** What was done with it since it was made, oldest first. */
    List<ClaimEvent> history(UUID id);

    /**
     * A partner's answer to a question, or its objection to a cut before that is on a statement; the claim goes back to
     * finance. For partner-manager and m2m-partner.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput without a comment, or naming {@code amount3} or
     *     {@code reason3} for the line at position 3: it has no such line, less than nothing is claimed, or more than
     *     before without a reason
     * @throws com.nextron.platform.core.problem.WrongState when nobody has asked and nothing was cut
     * @throws com.nextron.platform.core.problem.ChangedSinceRead when somebody was faster
     */
    ClaimView answer(UUID id, Answer answer);

    /**
     * What the partner says.
     *
     * @param comment required
     * @param corrections of lines; none to leave the claim as it is
     * @param seenVersion the version that was read; null if unknown
     */
    record Answer(String comment, List<Correction> corrections, Long seenVersion) {
        public Answer {
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
        }
    }

    /**
     * What a line should be.
     *
     * @param kilometres of a line for kilometres, priced as before; null to leave them, and on other lines
     * @param amount of another line, without VAT; null on a line for kilometres
     * @param reason required where more than before is claimed
     */
    record Correction(int position, BigDecimal kilometres, BigDecimal amount, String reason) {}

    /**
     * A claim.
     *
     * @param month of the arrival in the site's zone (2026-11): the period it is earned in
     * @param covered whether the customer pays nothing; the partner is paid all the same (B2)
     * @param rateCard the partner's card with its version; empty while unpriced
     * @param checks what was compared when it was made, each by a policy
     * @param rated as worked out by the card (D-B1 to D-B5), never changed
     * @param claimed as it is now, with the partner's corrections
     * @param approved once every line is decided
     * @param amount what counts: approved, or claimed before
     */
    record ClaimView(
            UUID id,
            long version,
            ClaimStatus status,
            TenantId partner,
            String partnerName,
            UUID workOrderId,
            String workOrderNumber,
            UUID visitId,
            int visitNumber,
            String country,
            String city,
            String zone,
            Instant arrivedAt,
            Instant departedAt,
            String month,
            int billedMinutes,
            BigDecimal kilometres,
            Optional<BigDecimal> estimatedKilometres,
            boolean covered,
            boolean noShow,
            String rateCard,
            List<ClaimLine> lines,
            List<Check> checks,
            Money rated,
            Money claimed,
            Optional<Money> approved,
            Money amount,
            Optional<UUID> statementId) {}

    /**
     * A line of a claim.
     *
     * @param unit {@code min}, {@code km} or {@code pcs}
     * @param unitPrice of one hour, one kilometre or one piece
     * @param rated as worked out by the card
     * @param claimed with the partner's correction
     * @param approved what finance lets through; empty while open
     * @param reason of the cut, or the question
     * @param explanation how it came to be
     */
    record ClaimLine(
            int position,
            LineKind kind,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            Money rated,
            Money claimed,
            Optional<Money> approved,
            LineState state,
            String reason,
            String explanation) {}

    /** Where a line stands. */
    enum LineState {
        OPEN("to decide"),
        APPROVED("approved"),
        REDUCED("reduced"),
        ASKED("asked");

        private final String label;

        LineState(String label) {
            this.label = label;
        }

        /** The state in words. */
        public String label() {
            return label;
        }
    }

    /**
     * What a policy says of the claim.
     *
     * @param policy its sentence, such as {@code Kilometres are near the estimate}
     * @param rule the number of the rule, such as {@code D-B3}; empty without one
     * @param reason why it passed or not, with the figures
     */
    record Check(String policy, String rule, boolean passed, String reason) {}

    /**
     * Something that was done with a claim.
     *
     * @param by who, as the reader may know it: a partner reads "Nextron" for headquarters' people
     * @param position of the line; 0 for the claim as a whole
     * @param what in a few words, such as {@code Asked}
     */
    record ClaimEvent(Instant at, String by, int position, String what, String detail) {}
}

package com.nextron.platform.billing;

import com.nextron.platform.billing.Claims.ClaimView;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Finance decides claims that did not approve themselves, line by line. Each change is kept in the claim's history and in
 * the audit. For finance.
 */
public interface ClaimReview {
    /**
     * Decides lines; the others stay as they are. Once all are decided the claim is approved; with a question it goes to
     * the partner, who gets a mail.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code decisions}, {@code amount3} or {@code reason3}
     *     for the line at position 3: there is no such line, the amount is not below what is claimed, or no reason is given
     * @throws com.nextron.platform.core.problem.WrongState when the claim is not finance's to decide
     * @throws com.nextron.platform.core.problem.ChangedSinceRead when somebody was faster
     */
    ClaimView decide(UUID id, Decisions decisions);

    /** Takes an approval back, or a question, before the claim is on a statement. The reason is kept. */
    ClaimView reopen(UUID id, Reopening reopening);

    /**
     * Prices a claim for which no card was in force: by the card that holds on the day of the visit, or else the one that
     * holds today; then finance has to look at it.
     *
     * @throws com.nextron.platform.core.problem.WrongState when there is still no card, or it has a price
     */
    ClaimView price(UUID id);

    /** How many claims stand where, for the work to do first. */
    List<StatusCount> counts();

    /**
     * What is decided.
     *
     * @param seenVersion the version that was read; null if unknown
     */
    record Decisions(List<Decision> lines, Long seenVersion) {
        public Decisions {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /**
     * What is decided of a line.
     *
     * @param amount what is left of it, without VAT, with {@link Verdict#REDUCE}; null otherwise
     * @param reason of the cut, or the question; null with {@link Verdict#APPROVE}
     */
    record Decision(int position, Verdict verdict, BigDecimal amount, String reason) {}

    /** What finance says of a line. */
    enum Verdict {
        APPROVE,
        REDUCE,
        ASK
    }

    /**
     * Why a decision is taken back.
     *
     * @param seenVersion the version that was read; null if unknown
     */
    record Reopening(String reason, Long seenVersion) {}

    /** How many claims stand there. */
    record StatusCount(ClaimStatus status, long count) {}
}

package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.Claims.ClaimLine;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.visitcost.VisitFacts.Part;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A line of a claim as it is stored. Amounts are at the currency's minor unit.
 *
 * @param approved null while it is not decided
 * @param reason of the cut, or the question; empty otherwise
 */
public record ClaimedLine(
        int position,
        LineKind kind,
        String label,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal rated,
        BigDecimal claimed,
        BigDecimal approved,
        LineState state,
        String reason,
        String explanation) {
    private static final String OUR_PART =
            "Reported as fitted. Parts come from Nextron and earn nothing; whoever brought one claims it here.";

    static ClaimedLine of(int position, RatedLine line) {
        BigDecimal amount = line.amount().amount();
        return new ClaimedLine(
                position,
                line.kind(),
                line.label(),
                line.quantity().amount(),
                line.quantity().unit(),
                line.quantity().unitPrice(),
                amount,
                amount,
                null,
                LineState.OPEN,
                "",
                line.explanation());
    }

    /** A part that was reported: for the eyes only. */
    static ClaimedLine of(int position, Part part, Currency currency) {
        BigDecimal nothing = Money.zero(currency).amount();
        return new ClaimedLine(
                position,
                LineKind.PART,
                part.name(),
                BigDecimal.valueOf(part.quantity()),
                "pcs",
                BigDecimal.ZERO,
                nothing,
                nothing,
                null,
                LineState.OPEN,
                "",
                OUR_PART);
    }

    ClaimedLine at(int newPosition) {
        return new ClaimedLine(
                newPosition,
                kind,
                label,
                quantity,
                unit,
                unitPrice,
                rated,
                claimed,
                approved,
                state,
                reason,
                explanation);
    }

    ClaimedLine approve() {
        return decided(claimed, LineState.APPROVED, "");
    }

    ClaimedLine reduce(BigDecimal to, String because) {
        return decided(to, LineState.REDUCED, because);
    }

    ClaimedLine ask(String question) {
        return decided(null, LineState.ASKED, question);
    }

    ClaimedLine open() {
        return decided(null, LineState.OPEN, "");
    }

    /** Claimed anew, and to be decided anew. */
    ClaimedLine corrected(BigDecimal newQuantity, BigDecimal amount) {
        return new ClaimedLine(
                position,
                kind,
                label,
                newQuantity,
                unit,
                unitPrice,
                rated,
                amount,
                null,
                LineState.OPEN,
                "",
                explanation);
    }

    private ClaimedLine decided(BigDecimal amount, LineState newState, String because) {
        return new ClaimedLine(
                position,
                kind,
                label,
                quantity,
                unit,
                unitPrice,
                rated,
                claimed,
                amount,
                newState,
                because,
                explanation);
    }

    ClaimLine view(Currency currency) {
        return new ClaimLine(
                position,
                kind,
                label,
                quantity,
                unit,
                unitPrice,
                new Money(rated, currency),
                new Money(claimed, currency),
                Optional.ofNullable(approved).map(amount -> new Money(amount, currency)),
                state,
                reason,
                explanation);
    }
}

package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.QuoteStatus;
import java.util.Optional;

/** Nobody is charged by prices that nobody agreed to (D-B6). */
record PriceListWasAccepted() implements ReviewPolicy {
    private static final String RULE = "D-B6";

    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        String number = visit.quote().caseNumber();
        Optional<QuoteStatus> status = visit.quote().status();
        if (status.isEmpty()) {
            return Optional.of(new HoldReason(
                    RULE,
                    "No price list was agreed for " + number + " before the visit.",
                    "Agree on the price with the customer, then release it and say so."));
        }
        return switch (status.get()) {
            case ACCEPTED -> Optional.empty();
            case OPEN, EXPIRED, WITHDRAWN ->
                Optional.of(new HoldReason(
                        RULE,
                        "The customer has not accepted the price list of " + number + ".",
                        "Mail the link again or record what the customer says by phone; it goes on by itself then."));
            case DECLINED ->
                Optional.of(new HoldReason(
                        RULE,
                        "The customer declined the price list of " + number + ".",
                        "Agree with the customer on what is paid, then correct it, waive it or release it."));
        };
    }
}

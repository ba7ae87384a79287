package com.nextron.platform.billing.internal.review;

import com.nextron.platform.core.money.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * So many kilometres need a look, whatever was estimated (D-B3).
 *
 * @param most driven, included, that go through unseen
 */
record KilometresStayWithinReason(BigDecimal most) implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        BigDecimal reported = visit.visit().kilometres();
        return Optional.of(reported)
                .filter(kilometres -> kilometres.compareTo(most) > 0)
                .map(kilometres -> new HoldReason(
                        "D-B3",
                        Digits.of(reported) + " km were reported, more than the " + Digits.of(most)
                                + " km that go through unseen.",
                        "Ask the partner where it came from, then release it or correct the kilometres."));
    }
}

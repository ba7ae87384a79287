package com.nextron.platform.billing.internal.review;

import com.nextron.platform.core.money.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * More than 25 percent and more than 20 km above the estimate needs a look (D-B3). 90 km where 60 were estimated are held:
 * 30 more, which is half of it. 78 km are not: only 18 more.
 */
record KilometresStayNearTheEstimate() implements ReviewPolicy {
    private static final BigDecimal MUCH_ABOVE = new BigDecimal("1.25");
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        BigDecimal reported = visit.visit().kilometres();
        return visit.expected()
                .kilometres()
                .filter(estimated -> reported.compareTo(estimated.multiply(MUCH_ABOVE)) > 0)
                .filter(estimated -> reported.subtract(estimated).compareTo(FAR_ABOVE) > 0)
                .map(estimated -> new HoldReason(
                        "D-B3",
                        Digits.of(reported) + " km were reported where "
                                + Digits.of(estimated)
                                + " km were estimated: more than 25 percent and 20 km above it.",
                        "Ask the partner why, then release it or correct the kilometres."));
    }
}

package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;
import com.nextron.platform.core.money.Digits;
import java.math.BigDecimal;

/**
 * The kilometres are not far above the estimate: not more than 25 percent and more than 20 km above it (D-B3). 90 km where
 * 60 were estimated are 30 more, half of it; 78 km are only 18 more. Without an estimate, as inside one postal code, up to 20 km need no look.
 */
final class KilometresAreNearTheEstimate implements ClaimPolicy {
    private static final String SENTENCE = "Kilometres are near the estimate";
    private static final BigDecimal MUCH_ABOVE = new BigDecimal("1.25");
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

    @Override
    public Check judge(ClaimFacts facts) {
        BigDecimal reported = facts.reported().kilometres();
        return facts.expected()
                .kilometres()
                .map(estimated -> compare(reported, estimated))
                .orElseGet(() -> new Check(
                        SENTENCE,
                        "D-B3",
                        reported.compareTo(FAR_ABOVE) <= 0,
                        km(reported) + " were reported, and nothing was estimated to compare them with: up to "
                                + km(FAR_ABOVE) + " need no look."));
    }

    private static Check compare(BigDecimal reported, BigDecimal estimated) {
        boolean much = reported.compareTo(estimated.multiply(MUCH_ABOVE)) > 0;
        boolean far = reported.subtract(estimated).compareTo(FAR_ABOVE) > 0;
        String both = km(reported) + " were reported where " + km(estimated) + " were estimated";
        return much && far
                ? new Check(SENTENCE, "D-B3", false, both + ": more than 25 percent and 20 km above it.")
                : new Check(SENTENCE, "D-B3", true, both + ".");
    }

    private static String km(BigDecimal kilometres) {
        return Digits.of(kilometres) + " km";
    }
}

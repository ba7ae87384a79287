package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * When finance looks at a rated visit before it is issued.
 *
 * @param mostKilometres driven, included, that need no look (D-B3)
 * @param longest visit, included, that needs no look
 */
record ReviewRules(BigDecimal mostKilometres, Duration longest) {
    /** More than this part above the estimate needs a look, if it is more than {@link #FAR_ABOVE} as well (D-B3). */
    private static final BigDecimal MUCH_ABOVE = new BigDecimal("1.25");

    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

    /**
     * Why the visit needs a look, as a sentence; nothing when it is in order.
     *
     * @param estimated kilometres both ways, where they were estimated before the visit
     * @param customer where the customer is registered
     */
    Optional<String> reasonToHold(Visit visit, Optional<BigDecimal> estimated, Country customer) {
        Optional<String> above = estimated.flatMap(kilometres -> farAbove(visit.kilometres(), kilometres));
        if (above.isPresent()) {
            return above;
        }
        if (visit.kilometres().compareTo(mostKilometres) > 0) {
            return Optional.of(visit.kilometres().toPlainString() + " km were reported, more than the "
                    + mostKilometres.toPlainString() + " km that go through unseen (D-B3).");
        }
        if (visit.duration().compareTo(longest) > 0) {
            return Optional.of("The visit took " + visit.duration().toHours() + " h "
                    + visit.duration().toMinutesPart() + " min, longer than the " + longest.toHours()
                    + " h that go through unseen.");
        }
        if (!customer.isNordic()) {
            return Optional.of("The customer is registered in " + customer.displayName()
                    + ", where no electronic invoice address is known: its invoice will not be in the Peppol file.");
        }
        return Optional.empty();
    }

    /** 90 km where 60 were estimated: 30 more, which is half of it. 78 km: only 18 more. */
    private static Optional<String> farAbove(BigDecimal reported, BigDecimal estimated) {
        boolean much = reported.compareTo(estimated.multiply(MUCH_ABOVE)) > 0;
        boolean far = reported.subtract(estimated).compareTo(FAR_ABOVE) > 0;
        return much && far
                ? Optional.of(reported.toPlainString() + " km were reported where " + estimated.toPlainString()
                        + " km were estimated: more than 25 percent and 20 km above it (D-B3).")
                : Optional.empty();
    }
}

package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;

/**
 * What a visit costs in one country and currency (D-B4).
 *
 * @param name with the version: {@code NO-2026 v1}
 */
public record RateCard(String name, Country country, Rates rates, Rounding rounding, TimeBands bands) {
    /** The same card with another call-out fee. */
    public RateCard withCallout(BigDecimal fee) {
        return new RateCard(name, country, rates.withCallout(fee), rounding, bands);
    }
}

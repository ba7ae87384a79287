package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A visit as it was reported.
 *
 * @param site whose time of day and holidays count (D-B1)
 * @param departed not before the arrival and at most 72 hours after it
 * @param kilometres really driven, both ways, not negative (D-B3)
 */
public record Visit(Site site, Instant arrived, Instant departed, BigDecimal kilometres) {
    private static final Duration LONGEST = Duration.ofHours(72);

    public Visit {
        if (departed.isBefore(arrived)) {
            throw new IllegalArgumentException("The departure must not be before the arrival.");
        }
        if (Duration.between(arrived, departed).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A visit is at most 72 hours long; report a longer job as several visits.");
        }
        if (kilometres.signum() < 0) {
            throw new IllegalArgumentException("The kilometres must not be negative.");
        }
    }

    public Duration duration() {
        return Duration.between(arrived, departed);
    }
}

package com.nextron.platform.billing.internal.rating;

import java.time.Duration;

/**
 * How a visit's time is rounded up, once (D-B1).
 *
 * @param step started steps are billed in full: 30 minutes by default
 * @param minimum the least that is billed: 60 minutes by default
 */
public record Rounding(Duration step, Duration minimum) {
    /** Started half hours, at least one hour. */
    public static final Rounding DEFAULT = new Rounding(Duration.ofMinutes(30), Duration.ofHours(1));

    public Rounding {
        if (step.toMinutes() < 1 || !step.equals(Duration.ofMinutes(step.toMinutes()))) {
            throw new IllegalArgumentException("The rounding step is a whole number of minutes, at least one.");
        }
        if (minimum.isNegative() || !minimum.equals(Duration.ofMinutes(minimum.toMinutes()))) {
            throw new IllegalArgumentException("The least billed time is a whole number of minutes.");
        }
    }

    /** The minutes billed for a visit of that length: 2 h 40 min become 180. */
    int billedMinutes(Duration worked) {
        // In whole seconds: a Duration divides by way of decimals, which takes longer than all the rest of the rating.
        long length = step.getSeconds();
        long seconds = worked.getSeconds() + (worked.getNano() > 0 ? 1 : 0);
        long started = Math.floorDiv(seconds + length - 1, length);
        long rounded = started * step.toMinutes();
        return Math.toIntExact(Math.max(rounded, minimum.toMinutes()));
    }
}

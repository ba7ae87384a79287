package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;

/**
 * A piece of the work of one visit, as the report has it (B3).
 *
 * @param minutes how long it took; only its share of the visit's work counts
 * @param covered whether the warranty covers it
 */
public record Work(int minutes, boolean covered) {
    public Work {
        if (minutes < 0) {
            throw new IllegalArgumentException("A piece of work cannot take less than no time.");
        }
    }

    BigDecimal weight() {
        return BigDecimal.valueOf(minutes);
    }
}

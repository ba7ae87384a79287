package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;

/**
 * A stretch of the day with one surcharge (D-B2), half open: weekdays 16–20 with 50 percent is {@code (WEEKDAY, 960,
 * 1200, 50)}.
 *
 * @param days the days it holds on
 * @param fromMinute first minute of the local day inside, 0 to 1439
 * @param toMinute first minute after, up to 1440
 * @param percent added to the labour inside, 0 for ordinary time
 */
public record Band(DayKind days, int fromMinute, int toMinute, BigDecimal percent) {
    public static final int DAY = 1440;

    public Band {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("A band runs from 00:00 to 24:00 at most and ends after it begins.");
        }
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("A band's surcharge must not be negative.");
        }
        // One form for equal percentages, so that 50 and 50.00 are one band on the invoice.
        BigDecimal bare = percent.stripTrailingZeros();
        percent = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    boolean contains(int minuteOfDay) {
        return fromMinute <= minuteOfDay && minuteOfDay < toMinute;
    }
}

package com.nextron.platform.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When work is done in a week: one half-open window {@code [opens, closes)} on each of some days, in the site's local
 * time (D-O2).
 *
 * @param days the days of the week with a window
 * @param opens the first moment inside
 * @param closes the first moment after
 */
public record OperatingHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    /** Mon–Fri 09–17, the hours of the standard levels (O1, O2). */
    public static final OperatingHours STANDARD = new OperatingHours(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    public OperatingHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Operating hours need at least one day of the week.");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Operating hours must open before they close.");
        }
    }
}

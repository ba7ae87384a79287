package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.OperatingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When somebody is there at a partner's to answer: its weekly hours at its own base, without the closed days of its own
 * country, which need not be those of the site.
 *
 * @param zone the base's zone
 */
record PartnerHours(OperatingHours hours, BusinessCalendar calendar, ZoneId zone) {
    /** More closed days in a row would be a mistake in the calendar, not a calendar. */
    private static final int LONGEST_CLOSURE_IN_DAYS = 366;

    /**
     * The first instant at which so much time has passed inside the hours.
     *
     * <p>Hours 08–17: an hour from Thursday 16:40 on is over on Friday at 08:40, and from Friday 16:40 on Monday at
     * 08:40, or on Tuesday if Monday is a holiday.
     */
    Instant after(Instant from, Duration working) {
        Duration missing = working;
        LocalDate day = from.atZone(zone).toLocalDate();
        for (LocalDate last = day.plusDays(LONGEST_CLOSURE_IN_DAYS); day.isBefore(last); day = day.plusDays(1)) {
            if (!calendar.isBusinessDay(day, hours)) {
                continue;
            }
            Instant opens = day.atTime(hours.opens()).atZone(zone).toInstant();
            Instant closes = day.atTime(hours.closes()).atZone(zone).toInstant();
            Instant begin = from.isAfter(opens) ? from : opens;
            Duration open = begin.isBefore(closes) ? Duration.between(begin, closes) : Duration.ZERO;
            if (open.compareTo(missing) >= 0) {
                return begin.plus(missing);
            }
            missing = missing.minus(open);
        }
        return from.plus(working);
    }
}

package com.nextron.platform.core.clock;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.ClosedDay;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.clock.ClockSegment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A calendar's days laid on the instant line of a zone: each day is closed, a holiday, or has one window. Local times
 * become instants through the zone, so that a day of a clock change has 23 or 25 hours.
 */
record WindowWalk(BusinessCalendar calendar, OperatingHours hours, ZoneId zone) {
    /** A year of closed days in a row would be a mistake in the calendar, not a calendar. */
    private static final int LONGEST_CLOSURE_IN_DAYS = 366;

    /** Leads the countdown day by day from where it stands until it stops. */
    void lead(Countdown countdown) {
        LocalDate day = countdown.cursor().atZone(zone).toLocalDate();
        while (countdown.running()) {
            lead(countdown, day);
            day = day.plusDays(1);
        }
    }

    /**
     * The counted time that {@code NBD} promises (D-O3): from the report, or the next opening if it came outside a
     * window (D-O2), to the end of the window on the business day after.
     */
    Duration untilNextBusinessDayEnds(Instant receivedAt) {
        LocalDate receipt = businessDayFrom(receivedAt.atZone(zone).toLocalDate());
        if (!receivedAt.isBefore(at(receipt, hours.closes()))) {
            receipt = businessDayFrom(receipt.plusDays(1));
        }
        Instant opening = at(receipt, hours.opens());
        Instant start = receivedAt.isBefore(opening) ? opening : receivedAt;
        LocalDate due = businessDayFrom(receipt.plusDays(1));
        return Duration.between(start, at(receipt, hours.closes()))
                .plus(Duration.between(at(due, hours.opens()), at(due, hours.closes())));
    }

    private void lead(Countdown countdown, LocalDate day) {
        if (calendar.isBusinessDay(day, hours)) {
            countdown.closedUntil(at(day, hours.opens()), Kind.CLOSED, "");
            countdown.openUntil(at(day, hours.closes()));
            countdown.closedUntil(endOf(day), Kind.CLOSED, "");
        } else {
            Optional<ClosedDay> closed = calendar.closedDay(day);
            if (closed.isPresent()) {
                countdown.closedUntil(endOf(day), Kind.HOLIDAY, closed.get().name());
            } else {
                countdown.closedUntil(endOf(day), Kind.CLOSED, "");
            }
        }
    }

    private LocalDate businessDayFrom(LocalDate day) {
        LocalDate last = day.plusDays(LONGEST_CLOSURE_IN_DAYS);
        for (LocalDate candidate = day; candidate.isBefore(last); candidate = candidate.plusDays(1)) {
            if (calendar.isBusinessDay(candidate, hours)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "The calendar " + calendar.version() + " has no business day in the year after " + day + ".");
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

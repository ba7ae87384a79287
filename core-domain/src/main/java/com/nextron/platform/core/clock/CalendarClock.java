package com.nextron.platform.core.clock;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The response clock on business calendars (D-O1 to D-O5). Every level promises an amount of counted time, used up
 * inside windows from the report on:
 *
 * <ul>
 *   <li>{@code 4H}: four hours. Reported at 13:00 it ends at 17:00 the same day, at 13:01 at 09:01 on the next business
 *       day.
 *   <li>{@code NBD}: what is left of the window on the day of receipt, and the whole window of the next business day,
 *       so that nothing held ends at 17:00 on that day. A report outside the window counts as received at the next
 *       opening, so Friday at 17:00 is received on Monday and due on Tuesday.
 *   <li>{@code 24X7}: 24 elapsed hours on the instant line, also across clock changes; holidays and nights count.
 *   <li>{@code BY_AGREEMENT}: no deadline of its own and no segments.
 * </ul>
 *
 * <p>A hold adds exactly the counted time that it covers, carried over to the next windows: two held hours inside the
 * window move a 17:00 of {@code NBD} to 11:00 on the business day after; a hold inside closed time changes nothing. While
 * a hold has no end the deadline is empty and the segments end where that hold begins, unless the deadline lies before
 * it.
 *
 * <p>Pure and safe for use by many threads. It refuses reports and holds before 2010 and after 2099.
 */
public final class CalendarClock implements ResponseClock {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final BusinessCalendar ELSEWHERE = BusinessCalendar.standard(CalendarRegion.ELSEWHERE);

    private final BusinessCalendars calendars;

    public CalendarClock(BusinessCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException in a sentence for a person: a country without a calendar at {@code NBD} or
     *     {@code 4H}, or a report or hold out of the years that calendars know
     */
    @Override
    public ResponsePromise promise(ResponseLevel level, Site site, Instant receivedAt, List<Hold> holds) {
        return promise(level, calendarFor(level, site), site.zone(), receivedAt, holds);
    }

    /** The promise by a calendar that an agreement names, in the zone of the site. */
    public static ResponsePromise promise(
            ResponseLevel level, BusinessCalendar calendar, ZoneId zone, Instant receivedAt, List<Hold> holds) {
        requireKnownYears(receivedAt, holds);
        WindowWalk walk = new WindowWalk(calendar, OperatingHours.STANDARD, zone);
        MergedHolds merged = MergedHolds.of(holds);
        return switch (level) {
            case FOUR_HOURS -> inWindows(walk, new Countdown(receivedAt, FOUR_HOURS, merged));
            case NBD -> inWindows(walk, new Countdown(receivedAt, walk.untilNextBusinessDayEnds(receivedAt), merged));
            case TWENTY_FOUR_SEVEN -> aroundTheClock(walk, new Countdown(receivedAt, A_DAY, merged));
            case BY_AGREEMENT -> new ResponsePromise(Optional.empty(), zone, calendar.version(), List.of());
        };
    }

    private static ResponsePromise inWindows(WindowWalk walk, Countdown countdown) {
        walk.lead(countdown);
        return promised(walk, countdown);
    }

    private static ResponsePromise aroundTheClock(WindowWalk walk, Countdown countdown) {
        countdown.openUntil(Instant.MAX);
        return promised(walk, countdown);
    }

    private static ResponsePromise promised(WindowWalk walk, Countdown countdown) {
        return new ResponsePromise(
                countdown.deadline(), walk.zone(), walk.calendar().version(), countdown.segments());
    }

    private BusinessCalendar calendarFor(ResponseLevel level, Site site) {
        boolean needsWindows = level == ResponseLevel.FOUR_HOURS || level == ResponseLevel.NBD;
        return needsWindows || CalendarRegion.isOfferedIn(site) ? calendars.at(site) : ELSEWHERE;
    }

    /**
     * Refuses an instant outside the years that the clock works in.
     *
     * @param what the instant as a sentence begins with it: {@code The report}
     * @throws IllegalArgumentException before 2010 and after 2099
     */
    public static void requireKnownYear(String what, Instant instant) {
        if (instant.isBefore(EARLIEST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException(what + " lies at " + instant
                    + "; the response clock works out promises for the years 2010 to 2099.");
        }
    }

    private static void requireKnownYears(Instant receivedAt, List<Hold> holds) {
        requireKnownYear("The report", receivedAt);
        for (Hold hold : holds) {
            requireKnownYear("The hold “" + hold.reason() + "”", hold.from());
            hold.to().ifPresent(end -> requireKnownYear("The end of the hold “" + hold.reason() + "”", end));
        }
    }
}

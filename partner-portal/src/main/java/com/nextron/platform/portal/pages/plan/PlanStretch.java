package com.nextron.platform.portal.pages.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The day or the week that the board shows, in the zone of the holder's base.
 *
 * @param first the first day shown; a Monday when a week is shown
 */
public record PlanStretch(LocalDate first, boolean week, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LAST = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int OPENS = 6;
    private static final int CLOSES = 21;
    private static final int WEEK = 7;

    /** As the address asks for it: a day as {@code 2026-04-07}, anything else is the present day. */
    static PlanStretch of(String day, boolean week, LocalDateTime here, ZoneId zone) {
        LocalDate asked = asked(day, here.toLocalDate());
        LocalDate first = week ? asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : asked;
        return new PlanStretch(first, week, zone);
    }

    private static LocalDate asked(String day, LocalDate today) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }

    /** The first day after it. */
    LocalDate end() {
        return first.plusDays(week ? WEEK : 1);
    }

    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant to() {
        return end().atStartOfDay(zone).toInstant();
    }

    /** What the board opens at: the working hours of a day, or the whole week. */
    public LocalDateTime opens() {
        return week ? first.atStartOfDay() : first.atTime(OPENS, 0);
    }

    /** What the board ends at. */
    public LocalDateTime closes() {
        return week ? end().atStartOfDay() : first.atTime(CLOSES, 0);
    }

    /** {@code Tuesday 7 April 2026}, {@code 6 April – 12 April 2026}. */
    public String title() {
        return week ? FIRST.format(first) + " – " + LAST.format(end().minusDays(1)) : DAY.format(first);
    }

    /** The address of the stretch before. */
    public String before() {
        return link(first.minusDays(week ? WEEK : 1));
    }

    /** The address of the stretch after. */
    public String after() {
        return link(end());
    }

    /** The address of the same day, or its week. */
    public String other() {
        return "?span=" + (week ? "day" : "week") + "&from=" + first;
    }

    /** Its own address. */
    public String link() {
        return link(first);
    }

    /** Its own address while the day is on it, or else that of the day or week around the day. */
    String around(LocalDate day) {
        return link(day.isBefore(first) || !day.isBefore(end()) ? day : first);
    }

    private String link(LocalDate day) {
        return "?span=" + (week ? "week" : "day") + "&from=" + day;
    }
}

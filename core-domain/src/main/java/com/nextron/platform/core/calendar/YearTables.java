package com.nextron.platform.core.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A region's closed days, read from the library once a year's first question comes, then kept: one slot a year of the
 * offered span, so that it never grows past it. Every version of a calendar shares these tables and lays its own
 * changes over them.
 */
final class YearTables {
    private final CalendarRegion region;
    private final AtomicReferenceArray<Year> years =
            new AtomicReferenceArray<>(BusinessCalendar.LAST_YEAR - BusinessCalendar.FIRST_YEAR + 1);

    YearTables(CalendarRegion region) {
        this.region = region;
    }

    Optional<ClosedDay> closedDay(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).byDayOfYear[date.getDayOfYear()]);
    }

    /** The closed days of a year by date; a fresh map that the caller may change. */
    TreeMap<LocalDate, ClosedDay> closedDays(int year) {
        TreeMap<LocalDate, ClosedDay> days = new TreeMap<>();
        for (ClosedDay day : year(year).byDayOfYear) {
            if (day != null) {
                days.put(day.date(), day);
            }
        }
        return days;
    }

    private Year year(int number) {
        if (number < BusinessCalendar.FIRST_YEAR || number > BusinessCalendar.LAST_YEAR) {
            throw new IllegalArgumentException("The business calendars know the years " + BusinessCalendar.FIRST_YEAR
                    + " to " + BusinessCalendar.LAST_YEAR + ", not " + number + ".");
        }
        int slot = number - BusinessCalendar.FIRST_YEAR;
        Year known = years.get(slot);
        if (known == null) {
            // Two threads may both read the library here; both come to the same table.
            known = new Year(JollydayHolidays.closedDays(region, number));
            years.set(slot, known);
        }
        return known;
    }

    private static final class Year {
        final ClosedDay[] byDayOfYear = new ClosedDay[367];

        Year(Map<LocalDate, ClosedDay> days) {
            days.forEach((date, day) -> byDayOfYear[date.getDayOfYear()] = day);
        }
    }
}

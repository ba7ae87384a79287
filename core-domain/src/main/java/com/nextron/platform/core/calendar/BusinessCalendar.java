package com.nextron.platform.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One version of one calendar: the region's closed days and headquarters' changes to them (D-O4). A value that never
 * changes: {@link #changed} gives the next version, and what was promised by an older one stays as it was promised.
 *
 * <p>To keep a calendar, store its name, number, region and changes; {@link #restored} makes it again. Safe for use by
 * many threads.
 */
public final class BusinessCalendar {
    /** The first year with known closed days. */
    public static final int FIRST_YEAR = 2010;
    /** The last year with known closed days. */
    public static final int LAST_YEAR = 2101;

    private final String name;
    private final int number;
    private final CalendarRegion region;
    private final List<DayChange> changes;
    private final Map<LocalDate, DayChange> changeByDay;

    private BusinessCalendar(String name, int number, CalendarRegion region, List<DayChange> changes) {
        if (name == null || name.isBlank() || number < 1) {
            throw new IllegalArgumentException("A calendar needs a name and a version number from 1 on.");
        }
        this.name = name;
        this.number = number;
        this.region = region;
        this.changes = List.copyOf(changes);
        this.changeByDay = new HashMap<>();
        this.changes.forEach(change -> changeByDay.put(change.day(), change));
    }

    /** The region's calendar as D-O4 has it, version 1. */
    public static BusinessCalendar standard(CalendarRegion region) {
        return new BusinessCalendar(region.code(), 1, region, List.of());
    }

    /**
     * A version that was kept.
     *
     * @param name whose calendar it is: the region's code, or the name that an agreement gives it
     * @param number the version, from 1 on
     * @param region whose closed days it starts from
     * @param changes headquarters' decisions in their order; the last one about a day holds
     */
    public static BusinessCalendar restored(String name, int number, CalendarRegion region, List<DayChange> changes) {
        return new BusinessCalendar(name, number, region, changes);
    }

    /** The next version: this one and further decisions, the last one about a day holds. */
    public BusinessCalendar changed(List<DayChange> further) {
        List<DayChange> all = new ArrayList<>(changes);
        all.addAll(further);
        return new BusinessCalendar(name, number + 1, region, all);
    }

    /** Version 1 of an agreement's own calendar, which starts from what this one has. */
    public BusinessCalendar forAgreement(String agreement) {
        return new BusinessCalendar(name + "-" + agreement, 1, region, changes);
    }

    public String name() {
        return name;
    }

    public int number() {
        return number;
    }

    public CalendarRegion region() {
        return region;
    }

    /** Headquarters' decisions in their order. */
    public List<DayChange> changes() {
        return changes;
    }

    /** Name and number, such as {@code NO-1}: kept with everything worked out by this calendar. */
    public String version() {
        return name + "-" + number;
    }

    /**
     * The closed day on that date; empty on business days and on weekends without a name.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public Optional<ClosedDay> closedDay(LocalDate date) {
        DayChange change = changeByDay.isEmpty() ? null : changeByDay.get(date);
        if (change == null) {
            return region.years().closedDay(date);
        }
        return closed(change);
    }

    /** Whether there is a window on that date: a weekday that is not closed, or a day that was opened by decision. */
    public boolean isBusinessDay(LocalDate date, OperatingHours hours) {
        DayChange change = changeByDay.isEmpty() ? null : changeByDay.get(date);
        if (change != null) {
            return change.effect() == DayChange.Effect.OPENS;
        }
        return hours.days().contains(date.getDayOfWeek())
                && region.years().closedDay(date).isEmpty();
    }

    /**
     * The closed days of a year in order, weekends with a name among them.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public List<ClosedDay> closedDays(int year) {
        TreeMap<LocalDate, ClosedDay> days = region.years().closedDays(year);
        changeByDay.forEach((date, change) -> {
            if (date.getYear() == year) {
                closed(change).ifPresentOrElse(day -> days.put(date, day), () -> days.remove(date));
            }
        });
        return List.copyOf(days.values());
    }

    private static Optional<ClosedDay> closed(DayChange change) {
        return switch (change.effect()) {
            case CLOSES -> Optional.of(new ClosedDay(change.day(), ClosedDay.Kind.DECIDED, change.reason()));
            case OPENS -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return version();
    }
}

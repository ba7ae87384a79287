package com.nextron.platform.core.calendar;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the library's holidays and keeps those whose keys the region closes on. */
final class JollydayHolidays {
    private static final Map<String, NamedDay> BY_KEY = Map.ofEntries(
            Map.entry("NEW_YEAR", NamedDay.NEW_YEAR),
            Map.entry("EPIPHANY", NamedDay.EPIPHANY),
            Map.entry("christian.MAUNDY_THURSDAY", NamedDay.MAUNDY_THURSDAY),
            Map.entry("christian.GOOD_FRIDAY", NamedDay.GOOD_FRIDAY),
            Map.entry("christian.EASTER", NamedDay.EASTER),
            Map.entry("christian.EASTER_MONDAY", NamedDay.EASTER_MONDAY),
            Map.entry("LABOUR_DAY", NamedDay.LABOUR_DAY),
            Map.entry("CONSTITUTION_DAY", NamedDay.CONSTITUTION_DAY),
            Map.entry("christian.GENERAL_PRAYER_DAY", NamedDay.GENERAL_PRAYER_DAY),
            Map.entry("christian.ASCENSION_DAY", NamedDay.ASCENSION_DAY),
            Map.entry("christian.PENTECOST", NamedDay.WHIT_SUNDAY),
            Map.entry("christian.WHIT_SUNDAY", NamedDay.WHIT_SUNDAY),
            Map.entry("christian.WHIT_MONDAY", NamedDay.WHIT_MONDAY),
            Map.entry("NATIONAL_DAY", NamedDay.NATIONAL_DAY),
            Map.entry("SELF_GOVERNANCE", NamedDay.SELF_GOVERNMENT_DAY),
            Map.entry("MIDSUMMER_EVE", NamedDay.MIDSUMMER_EVE),
            Map.entry("MIDSUMMER", NamedDay.MIDSUMMER_DAY),
            Map.entry("ALL_SAINTS", NamedDay.ALL_SAINTS),
            Map.entry("INDEPENDENCE_DAY", NamedDay.INDEPENDENCE_DAY),
            Map.entry("CHRISTMAS_EVE", NamedDay.CHRISTMAS_EVE),
            Map.entry("CHRISTMAS", NamedDay.CHRISTMAS_DAY),
            Map.entry("FIRST_CHRISTMAS_DAY", NamedDay.CHRISTMAS_DAY),
            Map.entry("STEPHENS", NamedDay.BOXING_DAY),
            Map.entry("BOXING_DAY", NamedDay.BOXING_DAY),
            Map.entry("SECOND_CHRISTMAS_DAY", NamedDay.BOXING_DAY),
            Map.entry("NEW_YEARS_EVE", NamedDay.NEW_YEARS_EVE));

    private static final Map<CalendarRegion, HolidayManager> MANAGERS = new EnumMap<>(CalendarRegion.class);

    private JollydayHolidays() {}

    /** The region's closed days of one year, by date. */
    static Map<LocalDate, ClosedDay> closedDays(CalendarRegion region, int year) {
        if (region == CalendarRegion.ELSEWHERE) {
            return Map.of();
        }
        return closedDays(region, holidays(region, year));
    }

    /** Those of the library's holidays that the region closes on; an eve it keeps open, or an unknown key, drops out. */
    static Map<LocalDate, ClosedDay> closedDays(CalendarRegion region, Set<Holiday> holidays) {
        return holidays.stream()
                .filter(holiday -> named(holiday).flatMap(region::kindOf).isPresent())
                .collect(groupingBy(
                        Holiday::getDate, collectingAndThen(toList(), together -> closed(region, together))));
    }

    /** Every holiday the library has for the region, before any is filtered out. */
    static synchronized Set<Holiday> holidays(CalendarRegion region, int year) {
        return withOwnClassLoader(() -> MANAGERS.computeIfAbsent(
                        region,
                        key -> HolidayManager.getInstance(
                                ManagerParameters.create(key.code().toLowerCase(Locale.ROOT))))
                .getHolidays(Year.of(year)));
    }

    /** The day the holiday's key stands for; empty for a key we do not know. */
    static Optional<NamedDay> named(Holiday holiday) {
        return Optional.ofNullable(BY_KEY.get(holiday.getPropertiesKey()));
    }

    private static ClosedDay closed(CalendarRegion region, List<Holiday> together) {
        List<NamedDay> days = together.stream()
                .flatMap(holiday -> named(holiday).stream())
                .distinct()
                .sorted()
                .toList();
        ClosedDay.Kind kind = days.stream()
                .flatMap(day -> region.kindOf(day).stream())
                .min(Enum::compareTo)
                .orElseThrow();
        return ClosedDay.of(together.get(0).getDate(), kind, days);
    }

    /**
     * The library finds its parser, and the parser its XML binding, through the thread's context class loader. A server's
     * own thread has one that does not see the application's libraries, so ours takes its place for the moment.
     */
    private static <T> T withOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JollydayHolidays.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

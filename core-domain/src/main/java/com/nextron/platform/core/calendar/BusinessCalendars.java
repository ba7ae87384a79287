package com.nextron.platform.core.calendar;

import com.nextron.platform.core.place.Site;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which calendar holds where, in its present version. */
@FunctionalInterface
public interface BusinessCalendars {
    /**
     * The calendar of a site (D-O1).
     *
     * @throws IllegalArgumentException for a country without a calendar, or a part of one that has none of its own
     */
    BusinessCalendar at(Site site);

    /** The calendars as D-O4 has them, each in version 1. */
    static BusinessCalendars standard() {
        Map<CalendarRegion, BusinessCalendar> byRegion = Arrays.stream(CalendarRegion.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        BusinessCalendar::standard,
                        (one, other) -> one,
                        () -> new EnumMap<>(CalendarRegion.class)));
        return site -> byRegion.get(CalendarRegion.of(site));
    }
}

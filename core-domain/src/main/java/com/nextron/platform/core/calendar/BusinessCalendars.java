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

    /**
     * The calendar that an agreement has for its sites in that country.
     *
     * @param agreement the agreement's name, such as {@code A100017}
     * @throws IllegalArgumentException where the agreement has no calendar of its own there
     */
    default BusinessCalendar at(Site site, String agreement) {
        throw new IllegalArgumentException("The agreement “" + agreement + "” has no calendar of its own in "
                + site.country().displayName() + "; leave it empty for the country's.");
    }

    /**
     * The calendar of a site as it was in that version, the region's or an agreement's: what was promised by it is worked
     * out by it again (D-O4).
     *
     * @param version such as {@code NO-1}, as {@link BusinessCalendar#version} wrote it
     * @throws IllegalArgumentException for a version that there never was
     */
    default BusinessCalendar version(Site site, String version) {
        BusinessCalendar present = at(site);
        if (!present.version().equals(version)) {
            throw new IllegalArgumentException("There is no calendar “" + version + "” here, only " + present + ".");
        }
        return present;
    }

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

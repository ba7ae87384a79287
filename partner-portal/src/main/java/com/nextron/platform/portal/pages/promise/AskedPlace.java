package com.nextron.platform.portal.pages.promise;

import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.place.Country;
import jakarta.faces.model.SelectItem;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The places with a calendar of their own, as a list offers them. */
enum AskedPlace {
    NORWAY("NO", null, "Norway"),
    SVALBARD("NO", "SJ", "Norway, Svalbard"),
    SWEDEN("SE", null, "Sweden"),
    DENMARK("DK", null, "Denmark"),
    FINLAND("FI", null, "Finland"),
    ALAND("FI", "AX", "Finland, Åland");

    private final String country;
    private final String subdivision;
    private final String label;

    AskedPlace(String country, String subdivision, String label) {
        this.country = country;
        this.subdivision = subdivision;
        this.label = label;
    }

    String country() {
        return country;
    }

    /** The part with a calendar of its own, or null. */
    String subdivision() {
        return subdivision;
    }

    ZoneId zone() {
        return CalendarRegion.siteIn(Country.of(country), Optional.ofNullable(subdivision))
                .zone();
    }

    /** The hour there with its offset, of the two hours of an autumn change the first. */
    String withOffset(LocalDateTime there) {
        return there.atZone(zone()).toOffsetDateTime().toString();
    }

    static List<SelectItem> items() {
        return Arrays.stream(values())
                .map(place -> new SelectItem(place.name(), place.label))
                .toList();
    }
}

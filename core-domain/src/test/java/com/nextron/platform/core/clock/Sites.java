package com.nextron.platform.core.clock;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Places and moments as tests write them down. */
final class Sites {
    static final Site NORWAY = site("NO", "Europe/Oslo");
    static final Site SWEDEN = site("SE", "Europe/Stockholm");
    static final Site DENMARK = site("DK", "Europe/Copenhagen");
    static final Site FINLAND = site("FI", "Europe/Helsinki");
    static final Site ALAND = new Site(Country.FINLAND, Optional.of("AX"), ZoneId.of("Europe/Mariehamn"));
    static final Site SVALBARD = new Site(Country.NORWAY, Optional.of("SJ"), ZoneId.of("Arctic/Longyearbyen"));

    private Sites() {}

    static Site site(String country, String zone) {
        return new Site(Country.of(country), Optional.empty(), ZoneId.of(zone));
    }

    /** A moment with its offset, such as {@code 2026-04-01T15:30+02:00}. */
    static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}

package com.nextron.platform.core.calendar;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A site as somebody asks about it, for previews. In NO, SE, DK and FI the zone follows from country and part; elsewhere
 * it has to be said.
 *
 * @param country two letters; {@code AX} and {@code SJ} count as countries too
 * @param subdivision a part with a calendar of its own ({@code AX} in Finland, {@code SJ} in Norway), or null
 * @param timeZone the site's zone where the country does not tell it, or null
 */
public record AskedSite(String country, String subdivision, String timeZone) {
    /** The site, or empty with what is wrong noted against {@code country}, {@code subdivision} or {@code timeZone}. */
    public Optional<Site> checked(Checks checks) {
        return checks.parse("country", country, Country::of).flatMap(known -> in(known, checks));
    }

    private Optional<Site> in(Country known, Checks checks) {
        Optional<String> part = Optional.ofNullable(subdivision);
        if (CalendarRegion.isOffered(known)) {
            Optional<Site> site = checks.parse("subdivision", part, given -> CalendarRegion.siteIn(known, given));
            site.ifPresent(found -> requireSameZone(found, checks));
            return site;
        }
        if (timeZone == null) {
            checks.require(
                    false,
                    new FieldError(
                            "timeZone",
                            "The time zone of a site in " + known.displayName()
                                    + " is not known; write it, such as Europe/Berlin."));
            return Optional.empty();
        }
        return checks.parse("timeZone", timeZone, AskedSite::zone).map(zone -> new Site(known, part, zone));
    }

    private void requireSameZone(Site site, Checks checks) {
        checks.require(
                timeZone == null || timeZone.equals(site.zone().getId()),
                new FieldError(
                        "timeZone",
                        "The site's time zone is " + site.zone() + " (D-O1); leave it out, or write that."));
    }

    private static ZoneId zone(String written) {
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + written + "” is not a time zone; write its name, such as Europe/Berlin.", e);
        }
    }
}

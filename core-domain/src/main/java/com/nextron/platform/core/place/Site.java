package com.nextron.platform.core.place;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the response clock and the rating need to know of a place: whose holidays and whose hours count (D-O1).
 *
 * @param country the country of the site
 * @param subdivision a part of it with a calendar of its own, such as {@code AX} (Åland); empty otherwise
 * @param zone the site's time zone
 */
public record Site(Country country, Optional<String> subdivision, ZoneId zone) {
    private static final Map<String, String> ZONES = Map.of(
            "NO", "Europe/Oslo",
            "SE", "Europe/Stockholm",
            "DK", "Europe/Copenhagen",
            "FI", "Europe/Helsinki",
            "AX", "Europe/Mariehamn",
            "SJ", "Arctic/Longyearbyen");

    /**
     * A site in one of the four countries; Åland's postal codes begin with 22, Svalbard's with 917.
     *
     * @throws IllegalArgumentException elsewhere: the zone has to be given then
     */
    public static Site of(PostalCode code) {
        if (!code.country().isNordic()) {
            throw new IllegalArgumentException("Outside the Nordic countries the site's time zone has to be given.");
        }
        boolean aland = code.country().equals(Country.FINLAND) && code.value().startsWith("22");
        boolean svalbard = code.country().equals(Country.NORWAY) && code.value().startsWith("917");
        Optional<String> part = aland ? Optional.of("AX") : svalbard ? Optional.of("SJ") : Optional.empty();
        return new Site(code.country(), part, zoneOf(part.orElse(code.country().code())));
    }

    /**
     * The zone of one of the four countries, of Åland ({@code AX}) or of Svalbard ({@code SJ}).
     *
     * @throws IllegalArgumentException for any other code
     */
    public static ZoneId zoneOf(String code) {
        String zone = ZONES.get(code);
        if (zone == null) {
            throw new IllegalArgumentException("The time zone of " + code + " has to be given.");
        }
        return ZoneId.of(zone);
    }
}

package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;

/** A rectangle around each of the four countries: finds swapped and made-up points, not those some kilometres off. */
final class Borders {
    private Borders() {}

    static boolean enclose(Country country, GeoPoint at) {
        return switch (country.code()) {
            // with Jan Mayen in the west and Svalbard in the north
            case "NO" -> within(at, new GeoPoint(57.5, -10), new GeoPoint(81.5, 36));
            case "SE" -> within(at, new GeoPoint(55, 10.5), new GeoPoint(69.4, 24.6));
            case "DK" -> within(at, new GeoPoint(54.3, 7.5), new GeoPoint(58, 15.6));
            case "FI" -> within(at, new GeoPoint(59.2, 19), new GeoPoint(70.4, 32));
            default -> at.latitude() != 0 || at.longitude() != 0;
        };
    }

    private static boolean within(GeoPoint at, GeoPoint southWest, GeoPoint northEast) {
        return at.latitude() >= southWest.latitude()
                && at.latitude() <= northEast.latitude()
                && at.longitude() >= southWest.longitude()
                && at.longitude() <= northEast.longitude();
    }
}

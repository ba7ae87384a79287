package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The towns of the four countries that are shipped ({@code towns.tsv}), found by name. */
final class Towns {
    /** A town of the same name further away than this is another one. */
    private static final double SAME_REGION_METRES = 150_000;

    private final Map<String, List<Town>> byName;

    private Towns(Map<String, List<Town>> byName) {
        this.byName = byName;
    }

    /** The shipped towns, read once. */
    static Towns shipped() {
        return Shipped.TOWNS;
    }

    /** The town of that name nearest to a point in its region, in upper or lower case. */
    Optional<Town> find(Country country, String name, GeoPoint near) {
        return byName.getOrDefault(key(country, name), List.of()).stream()
                .min(Comparator.comparingDouble(town -> town.at().metresTo(near)))
                .filter(town -> town.at().metresTo(near) <= SAME_REGION_METRES);
    }

    private static String key(Country country, String name) {
        return country.code() + " " + name.strip().toLowerCase(Locale.ROOT);
    }

    private static Towns read() {
        return new Towns(ShippedLines.of("towns.tsv").stream()
                .map(fields -> new Town(
                        Country.of(fields[0]),
                        fields[1],
                        fields[2],
                        new GeoPoint(Double.parseDouble(fields[3]), Double.parseDouble(fields[4]))))
                .collect(Collectors.groupingBy(town -> key(town.country(), town.name()))));
    }

    /** A town and its county. */
    record Town(Country country, String name, String county, GeoPoint at) {}

    private static final class Shipped {
        static final Towns TOWNS = read();
    }
}

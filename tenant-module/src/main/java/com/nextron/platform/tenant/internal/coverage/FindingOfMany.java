package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.tenant.TerritoryCoverage.County;
import com.nextron.platform.tenant.TerritoryCoverage.Example;
import com.nextron.platform.tenant.TerritoryCoverage.Finding;
import com.nextron.platform.tenant.internal.coverage.CoverageProver.Key;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Places with the same thing wrong, gathered one by one. */
final class FindingOfMany {
    private static final int EXAMPLES = 5;
    private static final int COUNTIES = 4;
    private static final int POINTS = 300;

    private final String country;
    private final Key key;
    private final List<ProvenSite> sites = new ArrayList<>();

    FindingOfMany(String country, Key key) {
        this.country = country;
        this.key = key;
    }

    void add(ProvenSite site) {
        sites.add(site);
    }

    Finding finding() {
        return new Finding(
                key.kind(),
                country,
                key.level(),
                HoursInWords.of(key.hours()),
                List.copyOf(key.partners()),
                sites.size(),
                counties(),
                some(sites, EXAMPLES).stream()
                        .map(site -> new Example(site.code(), site.city(), site.at()))
                        .toList(),
                points());
    }

    private List<County> counties() {
        return sites.stream()
                .collect(Collectors.groupingBy(ProvenSite::county, Collectors.counting()))
                .entrySet()
                .stream()
                .map(county -> new County(county.getKey(), county.getValue().intValue()))
                .sorted(Comparator.comparing(County::codes).reversed().thenComparing(County::name))
                .limit(COUNTIES)
                .toList();
    }

    private List<GeoPoint> points() {
        return some(
                sites.stream()
                        .map(ProvenSite::at)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                POINTS);
    }

    /** At most so many of them, evenly taken. */
    private static <T> List<T> some(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                .toList();
    }
}

package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a territory consists of: its whole country, or counties, municipalities and postal ranges of it. Stored as text, one
 * rule a line, so that an old version reads as it was written.
 */
record Rules(
        Country country, boolean whole, List<String> counties, List<String> municipalities, List<PostalRange> ranges) {
    private static final String WHOLE = "country";
    private static final String COUNTY = "county ";
    private static final String MUNICIPALITY = "municipality ";
    private static final String CODES = "codes ";

    Rules {
        counties = List.copyOf(counties);
        municipalities = List.copyOf(municipalities);
        ranges = List.copyOf(ranges);
    }

    /** A single range. */
    static Rules of(PostalRange range) {
        return new Rules(range.country(), false, List.of(), List.of(), List.of(range));
    }

    static Rules read(String country, String text) {
        Country where = new Country(country);
        List<String> counties = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        List<PostalRange> ranges = new ArrayList<>();
        text.lines().forEach(line -> {
            if (line.startsWith(COUNTY)) {
                counties.add(line.substring(COUNTY.length()));
            } else if (line.startsWith(MUNICIPALITY)) {
                municipalities.add(line.substring(MUNICIPALITY.length()));
            } else if (line.startsWith(CODES)) {
                ranges.add(PostalRange.stored(where, line.substring(CODES.length())));
            }
        });
        return new Rules(where, text.equals(WHOLE), counties, municipalities, ranges);
    }

    /** Whether it says anything. */
    boolean isEmpty() {
        return !whole && counties.isEmpty() && municipalities.isEmpty() && ranges.isEmpty();
    }

    /** Whether the postal register decides how far it reaches. */
    boolean namesPlaces() {
        return !counties.isEmpty() || !municipalities.isEmpty();
    }

    String text() {
        return whole ? WHOLE : String.join("\n", lines());
    }

    /** The rules as people say them: {@code all of Norway}, {@code Troms (county), 9000–9299}. */
    String words() {
        if (whole) {
            return "all of " + country.displayName();
        }
        return String.join(
                ", ",
                Stream.of(
                                counties.stream().map(name -> name + " (county)"),
                                municipalities.stream().map(name -> name + " (municipality)"),
                                ranges.stream().map(PostalRange::toString))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private List<String> lines() {
        return Stream.of(
                        counties.stream().map(COUNTY::concat),
                        municipalities.stream().map(MUNICIPALITY::concat),
                        ranges.stream().map(range -> CODES + range))
                .flatMap(parts -> parts)
                .toList();
    }
}

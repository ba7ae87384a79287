package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One country's register in one version, in memory and never changed. */
final class Register {
    private static final int SHORTEST_PREFIX = 2;

    private final String version;
    private final List<PostalPlace> places;
    private final NavigableMap<String, PostalPlace> byCode = new TreeMap<>();

    Register(String version, Collection<PostalPlace> places) {
        this.version = version;
        places.forEach(place -> byCode.put(place.code().value(), place));
        this.places = List.copyOf(byCode.values());
    }

    /** A country nothing is known of. */
    static Register empty(String version) {
        return new Register(version, List.of());
    }

    String version() {
        return version;
    }

    List<PostalPlace> places() {
        return places;
    }

    Optional<PostalPlace> find(PostalCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    /** The code's row, else the middle of those that share most of its beginning, else its area's main town. */
    Optional<PostalPlace> near(PostalCode code) {
        return find(code).or(() -> amongNeighbours(code)).or(() -> Areas.of(code)
                .map(area -> guess(code, area.town(), area.at())));
    }

    private Optional<PostalPlace> amongNeighbours(PostalCode code) {
        for (int length = code.value().length() - 1; length >= SHORTEST_PREFIX; length--) {
            String prefix = code.value().substring(0, length);
            Collection<PostalPlace> alike = byCode.subMap(prefix, true, prefix + Character.MAX_VALUE, false)
                    .values();
            List<PostalPlace> sound =
                    alike.stream().filter(place -> !place.doubtful()).toList();
            if (!sound.isEmpty()) {
                PostalPlace middle = nearestTo(Points.middle(points(sound)), sound);
                return Optional.of(guess(code, middle.city(), middle.at()));
            }
        }
        return Optional.empty();
    }

    private static PostalPlace nearestTo(GeoPoint middle, List<PostalPlace> places) {
        return places.stream()
                .min(java.util.Comparator.comparingDouble(place -> place.at().metresTo(middle)))
                .orElseThrow();
    }

    private static List<GeoPoint> points(List<PostalPlace> places) {
        List<GeoPoint> points = new ArrayList<>(places.size());
        places.forEach(place -> points.add(place.at()));
        return points;
    }

    private static PostalPlace guess(PostalCode code, String town, GeoPoint at) {
        return new PostalPlace(code, town, "", "", at, Accuracy.AREA, Set.of());
    }
}

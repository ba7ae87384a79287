package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.Site;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader has to know of a leg beside its length. */
final class Notes {
    private Notes() {}

    /** The leg with what its ends say added to its note. */
    static Leg on(Leg leg, Place from, Place to) {
        List<String> all = new ArrayList<>();
        if (!leg.note().isEmpty()) {
            all.add(leg.note());
        }
        if (!part(from).equals(part(to))) {
            all.add("There is no road all the way: a ferry or a flight is part of it.");
        }
        if (from.doubtful() || to.doubtful()) {
            all.add("The postal register is unsure where " + unsure(from, to) + " is, so this may be far off.");
        }
        if (leg.metres() == 0 && leg.estimated()) {
            all.add("Both ends lie on one point of the postal register.");
        }
        return new Leg(leg.metres(), leg.time(), leg.source(), String.join(" ", all));
    }

    private static String unsure(Place from, Place to) {
        Place end = from.doubtful() ? from : to;
        return end.code().map(Object::toString).orElse("one end");
    }

    /** Åland and Svalbard are reached by no road from the rest of their countries. */
    private static Optional<String> part(Place place) {
        return place.country().isNordic()
                ? place.code().flatMap(code -> Site.of(code).subdivision())
                : Optional.empty();
    }
}

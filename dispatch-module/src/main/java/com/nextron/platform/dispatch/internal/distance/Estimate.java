package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import com.nextron.platform.dispatch.RoadDistance.Source;
import java.time.Duration;
import java.util.Optional;

/**
 * The great circle × {@link RoadFactor}, driven at 60 km/h on average. Oslo to Bergen: 305 km × 1.50 = 457 km, 7 h 37.
 */
final class Estimate {
    private static final double METRES_A_SECOND = 60_000.0 / 3600;

    private Estimate() {}

    /** @param why why nobody knows better, as a sentence; empty when no engine is set up */
    static Leg between(Place from, Place to, String why) {
        long metres = Math.round(from.at().metresTo(to.at()) * RoadFactor.between(from, to));
        return new Leg(
                metres, Optional.of(Duration.ofSeconds(Math.round(metres / METRES_A_SECOND))), Source.ESTIMATE, why);
    }
}

package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.GeoPoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that knows the roads. */
interface RoadEngine {
    /** Its name and version of the roads, for kept answers: they hold for one engine only. */
    String name();

    /** How many points one question may have, origins and destinations together. */
    int mostPoints();

    /**
     * Measures every leg from each origin to each destination.
     *
     * @param within how long to wait for all of it
     */
    Answer ask(List<GeoPoint> origins, List<GeoPoint> destinations, Duration within);

    /** What came back. */
    sealed interface Answer {
        /**
         * @param rows a row an origin, a leg a destination; empty where no road leads
         */
        record Table(List<List<Optional<Measured>>> rows) implements Answer {}

        /**
         * @param why as the rest of a sentence that begins with “The road engine”
         */
        record Failed(String why) implements Answer {}
    }
}

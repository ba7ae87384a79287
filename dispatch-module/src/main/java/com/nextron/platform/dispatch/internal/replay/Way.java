package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import java.time.Duration;

/**
 * One way from a base to a site.
 *
 * @param time what the road engine says, else the metres at 60 km/h
 */
record Way(long metres, Duration time, boolean estimated) {
    /** Milliseconds a metre at 60 km/h. */
    private static final long MILLIS_A_METRE = 60;

    static Way of(Leg leg) {
        return new Way(
                leg.metres(),
                leg.time().orElseGet(() -> Duration.ofMillis(leg.metres() * MILLIS_A_METRE)),
                leg.estimated());
    }

    Drive drive() {
        return new Drive(metres, estimated);
    }
}

package com.nextron.platform.dispatch.internal.distance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves an engine alone that failed three times in a row: half a minute, then one question tries again. */
class Breaker {
    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether the engine may be asked now. After the rest one caller may, the others wait for how that goes. */
    synchronized boolean mayAsk() {
        if (failures < FAILURES) {
            return true;
        }
        if (clock.instant().isBefore(closedUntil)) {
            return false;
        }
        closedUntil = clock.instant().plus(REST);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            closedUntil = clock.instant().plus(REST);
        }
    }
}

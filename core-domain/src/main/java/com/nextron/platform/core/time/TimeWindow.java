package com.nextron.platform.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open stretch of the instant line, {@code [from, to)} (D-O2).
 *
 * @param from the first instant inside
 * @param to the first instant after; never before {@code from}
 */
public record TimeWindow(Instant from, Instant to) {
    public TimeWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The end must not be before the start.");
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    public Duration duration() {
        return Duration.between(from, to);
    }
}

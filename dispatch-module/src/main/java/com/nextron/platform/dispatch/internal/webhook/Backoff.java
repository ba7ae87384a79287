package com.nextron.platform.dispatch.internal.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * When a delivery that failed is tried again: after 5 s, 15 s, 45 s and so on, three times as long each time, at most four
 * hours; given up after the fourteenth try, about a day after the first. Each pause is up to a fifth shorter or longer, so
 * that what failed together is not tried together.
 */
final class Backoff {
    static final int TRIES = 14;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int FACTOR = 3;

    private Backoff() {}

    /**
     * The pause after that many failed tries; empty when it is given up.
     *
     * @param dice from 0 to 1, decides within the fifth
     */
    static Optional<Duration> after(int failedTries, double dice) {
        if (failedTries >= TRIES) {
            return Optional.empty();
        }
        Duration pause = FIRST;
        for (int i = 1; i < failedTries && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        long millis = Math.min(pause.toMillis(), LONGEST.toMillis());
        return Optional.of(Duration.ofMillis(Math.round(millis * (0.8 + 0.4 * dice))));
    }

    /** How long an endpoint is left alone after that many failures in a row: 2 s, 4 s … at most a minute. */
    static Duration rest(int failuresInARow) {
        return Duration.ofSeconds(Math.min(60, 1L << Math.min(failuresInARow, 6)));
    }
}

package com.nextron.platform.dispatch.internal.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/** Says once a second that an attempt goes on, and how far it is. */
final class Signs {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Clock clock;
    private final IntPredicate tell;
    private Instant next = Instant.MIN;
    private int percent;

    /** @param tell takes the percent; false when the attempt does not count any more */
    Signs(Clock clock, IntPredicate tell) {
        this.clock = clock;
        this.tell = tell;
    }

    /** It is so far now. */
    void at(int percentNow) {
        percent = Math.max(percent, percentNow);
        give();
    }

    /** It goes on. */
    void give() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        if (!tell.test(percent)) {
            throw new Over();
        }
    }

    /** The attempt does not count any more: it was cancelled, another server has taken over, or this one stops. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

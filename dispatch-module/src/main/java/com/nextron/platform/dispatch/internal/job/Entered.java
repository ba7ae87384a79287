package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.tenancy.CallerContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who enters something, and when.
 *
 * @param at to the microsecond, as the database keeps it
 * @param by the account's name
 */
public record Entered(Instant at, String by) {
    /** By the present caller, now. */
    public static Entered now(Clock clock) {
        return new Entered(toMicros(clock.instant()), CallerContext.current().user());
    }

    static Instant toMicros(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}

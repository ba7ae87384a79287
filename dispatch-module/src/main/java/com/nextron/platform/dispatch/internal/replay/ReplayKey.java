package com.nextron.platform.dispatch.internal.replay;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is replayed: which jobs, and by which draft, on which day.
 *
 * @param from where the period begins
 * @param until where it ends
 * @param on the day as of which the plans are read
 */
record ReplayKey(int months, Instant from, Instant until, LocalDate on, DraftAt draft) {
    /** A draft between two of its changes. */
    record DraftAt(Instant opened, long revision) {}
}

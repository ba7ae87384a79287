package com.nextron.platform.core.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch in which headquarters waited for the customer (D-O5), half open.
 *
 * @param from the first instant held
 * @param to the first instant after, or empty while the hold lasts: the deadline is open then
 * @param reason what was waited for, in a person's words; {@link #NO_REASON} where none was given
 */
public record Hold(Instant from, Optional<Instant> to, String reason) {
    /** Stands for a reason that was not written down. */
    public static final String NO_REASON = "Waiting for the customer";

    public Hold {
        if (from == null) {
            throw new IllegalArgumentException("Say when the hold began.");
        }
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("A hold must not end before it began; this one began at " + from
                    + " and ended at " + to.get() + ".");
        }
        reason = reason == null || reason.isBlank() ? NO_REASON : reason.strip();
    }
}

package com.nextron.platform.core.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch in which headquarters waited for the customer (D-O5), half open.
 *
 * @param from the first instant held
 * @param to the first instant after, or empty while the hold lasts: the deadline is open then
 * @param reason what was waited for, in a person's words
 */
public record Hold(Instant from, Optional<Instant> to, String reason) {}

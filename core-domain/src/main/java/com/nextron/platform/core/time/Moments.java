package com.nextron.platform.core.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as people and systems write them: ISO 8601 with the offset from UTC. */
public final class Moments {
    private Moments() {}

    /**
     * The instant of a text such as {@code 2026-04-01T15:30+02:00} or {@code 2026-04-01T13:30:00Z}.
     *
     * @throws IllegalArgumentException in a sentence for a person, also where the offset is missing: without it nobody
     *     could tell the two hours of an autumn change apart
     */
    public static Instant parse(String written) {
        try {
            return OffsetDateTime.parse(written.strip()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + written
                            + "” is not a time; write it with its offset from UTC, such as 2026-04-01T15:30+02:00.",
                    e);
        }
    }
}

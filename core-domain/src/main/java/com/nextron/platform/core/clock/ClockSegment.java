package com.nextron.platform.core.clock;

import com.nextron.platform.core.calendar.ClosedDay;
import java.time.Instant;
import java.util.Locale;

/**
 * A stretch between the report and the deadline, half open; the segments of a promise follow each other without gap or
 * overlap.
 *
 * @param from its first instant
 * @param to the first instant after it
 * @param kind what the clock did
 * @param label why, for a reader: the holiday's name in English, the hold's reason; empty where the kind says it all
 */
public record ClockSegment(Instant from, Instant to, Kind kind, String label) {
    /** What the clock did in a segment. */
    public enum Kind {
        /** Time that counts towards the promise. */
        COUNTING,
        /** Outside the window, or a weekend. */
        CLOSED,
        /** A closed day of the site's calendar (D-O4). */
        HOLIDAY,
        /** Waiting for the customer (D-O5). */
        ON_HOLD
    }

    /** The label for a reader of that language: holidays are kept by their English names and translated here. */
    public String label(Locale language) {
        return kind == Kind.HOLIDAY ? ClosedDay.translated(label, language) : label;
    }
}

package com.nextron.platform.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What was promised, with the way to it.
 *
 * @param deadline when the technician has to have arrived (D-O6); empty by agreement, or while a hold has no end
 * @param zone the site's zone, in which people read the deadline
 * @param calendarVersion the calendar it was worked out with, such as {@code NO-1}
 * @param segments from the report to the deadline, in order, without gap or overlap; while a hold has no end they end
 *     where it begins, and by agreement there are none
 */
public record ResponsePromise(
        Optional<Instant> deadline, ZoneId zone, String calendarVersion, List<ClockSegment> segments) {
    public ResponsePromise {
        segments = List.copyOf(segments);
    }

    /** The time in the segments that counts: what the level promised, once the deadline is known. */
    public Duration counted() {
        return segments.stream()
                .filter(segment -> segment.kind() == ClockSegment.Kind.COUNTING)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}

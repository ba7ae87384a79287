package com.nextron.platform.core.clock;

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
 * @param segments from the report to the deadline, in order, without gap or overlap
 */
public record ResponsePromise(
        Optional<Instant> deadline, ZoneId zone, String calendarVersion, List<ClockSegment> segments) {
    public ResponsePromise {
        segments = List.copyOf(segments);
    }
}

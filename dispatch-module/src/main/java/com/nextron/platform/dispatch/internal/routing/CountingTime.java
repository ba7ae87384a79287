package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.ClockSegment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a promise, measured as the response clock counts it: closed hours, holidays and holds use up nothing.
 *
 * @param segments from the report to the deadline, in order
 */
record CountingTime(List<ClockSegment> segments) {
    CountingTime {
        segments = List.copyOf(segments);
    }

    /** The counting time from then to the deadline; zero after it. */
    Duration leftAt(Instant now) {
        return segments.stream()
                .filter(segment -> segment.kind() == Kind.COUNTING && now.isBefore(segment.to()))
                .map(segment -> Duration.between(later(now, segment.from()), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** When so much counting time will have been used up from then on; empty if the deadline comes before. */
    Optional<Instant> usedUp(Instant now, Duration amount) {
        Duration missing = amount;
        for (ClockSegment segment : segments) {
            if (segment.kind() != Kind.COUNTING || !now.isBefore(segment.to())) {
                continue;
            }
            Instant from = later(now, segment.from());
            Duration counts = Duration.between(from, segment.to());
            if (counts.compareTo(missing) >= 0) {
                return Optional.of(from.plus(missing));
            }
            missing = missing.minus(counts);
        }
        return Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

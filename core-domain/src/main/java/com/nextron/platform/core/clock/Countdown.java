package com.nextron.platform.core.clock;

import com.nextron.platform.core.clock.ClockSegment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of the clock: it is led along the instant line from the report on, through closed and open stretches, writes a
 * segment for each, and stops when the time promised is used up or a hold without an end begins.
 */
final class Countdown {
    private final List<ClockSegment> segments = new ArrayList<>(16);
    private final MergedHolds holds;
    private int nextHold;
    private Instant cursor;
    private long nanosLeft;
    private boolean open;

    Countdown(Instant start, Duration promised, MergedHolds holds) {
        this.cursor = start;
        this.nanosLeft = promised.toNanos();
        this.holds = holds;
        this.open = !start.isBefore(holds.openFrom());
    }

    /** Where it stands. */
    Instant cursor() {
        return cursor;
    }

    boolean running() {
        return nanosLeft > 0 && !open;
    }

    /** Nothing counts until then; a hold changes nothing. */
    void closedUntil(Instant end, Kind kind, String label) {
        if (running() && cursor.isBefore(end)) {
            moveTo(earlier(end, holds.openFrom()), kind, label);
        }
    }

    /** Everything counts until then, except what is held. */
    void openUntil(Instant end) {
        while (running() && cursor.isBefore(end)) {
            skipHoldsThatEnded();
            if (nextHold < holds.count() && !cursor.isBefore(holds.get(nextHold).from())) {
                MergedHolds.Stretch held = holds.get(nextHold);
                moveTo(earlier(end, held.to()), Kind.ON_HOLD, held.reason());
            } else {
                count(earlier(end, nextHoldOrOpenEnd()));
            }
        }
    }

    /** Where the promised time was used up; empty while a hold has no end. */
    Optional<Instant> deadline() {
        return nanosLeft == 0 ? Optional.of(cursor) : Optional.empty();
    }

    List<ClockSegment> segments() {
        return segments;
    }

    private void count(Instant limit) {
        Instant before = cursor;
        moveTo(earlier(limit, cursor.plusNanos(nanosLeft)), Kind.COUNTING, "");
        nanosLeft -= Duration.between(before, cursor).toNanos();
    }

    private void moveTo(Instant end, Kind kind, String label) {
        int last = segments.size() - 1;
        ClockSegment before = last < 0 ? null : segments.get(last);
        if (before != null && before.kind() == kind && before.label().equals(label)) {
            segments.set(last, new ClockSegment(before.from(), end, kind, label));
        } else {
            segments.add(new ClockSegment(cursor, end, kind, label));
        }
        cursor = end;
        open = !cursor.isBefore(holds.openFrom());
    }

    private void skipHoldsThatEnded() {
        while (nextHold < holds.count() && !cursor.isBefore(holds.get(nextHold).to())) {
            nextHold++;
        }
    }

    private Instant nextHoldOrOpenEnd() {
        return nextHold < holds.count() ? holds.get(nextHold).from() : holds.openFrom();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

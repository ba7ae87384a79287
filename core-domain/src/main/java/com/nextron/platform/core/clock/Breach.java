package com.nextron.platform.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A promise that was not met: the technician arrived after the deadline (D-O6). Its length is elapsed time on the instant
 * line, nights and holidays included, since the customer waited through them.
 *
 * @param deadline when the technician had to have arrived
 * @param arrivedAt when that happened; later than the deadline, for an arrival at the deadline meets it
 */
public record Breach(Instant deadline, Instant arrivedAt) {
    public Breach {
        if (!arrivedAt.isAfter(deadline)) {
            throw new IllegalArgumentException("An arrival at " + arrivedAt + " meets the deadline " + deadline + ".");
        }
    }

    /** The whole minutes of the breach; 59 seconds are none. */
    public long minutes() {
        return minutesUntil(arrivedAt);
    }

    /**
     * The breach split by who held the job. The shares are whole minutes and add up to {@link #minutes} exactly: a minute
     * in which the job changed hands goes to whom it ended with. Before the first handover headquarters holds the job; of
     * two handovers at one instant the later in the list holds.
     *
     * @param handovers in any order, also from before the deadline
     */
    public Map<JobHolder, Long> minutesByHolder(List<Handover> handovers) {
        Map<JobHolder, Long> shares = new EnumMap<>(JobHolder.class);
        JobHolder holder = JobHolder.HEADQUARTERS;
        long accounted = 0;
        List<Handover> inOrder =
                handovers.stream().sorted(Comparator.comparing(Handover::at)).toList();
        for (Handover handover : inOrder) {
            long until = minutesUntil(handover.at());
            shares.merge(holder, until - accounted, Long::sum);
            accounted = until;
            holder = handover.to();
        }
        shares.merge(holder, minutes() - accounted, Long::sum);
        shares.values().removeIf(share -> share == 0);
        return shares;
    }

    private long minutesUntil(Instant instant) {
        Instant inside = instant.isBefore(deadline) ? deadline : instant.isAfter(arrivedAt) ? arrivedAt : instant;
        return Duration.between(deadline, inside).toMinutes();
    }
}

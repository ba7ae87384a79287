package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What each has on its hands while the jobs are given out again, one after the other: jobs of the last 28 days and visits a
 * day. Promises met and missed stay what they really are; a replay cannot know better.
 */
final class Workload {
    private static final Duration LATELY = Duration.ofDays(28);

    private final Map<TenantId, Tally> records;
    private final Map<TenantId, Deque<Instant>> taken = new HashMap<>();
    private final Map<TenantId, Map<LocalDate, Integer>> days = new HashMap<>();

    /** @param records what each really met and missed lately */
    Workload(Map<TenantId, Tally> records) {
        this.records = records;
    }

    /** That one takes the job. Jobs come in the order in which they were asked for. */
    void take(TenantId partner, PastJob job) {
        taken.computeIfAbsent(partner, key -> new ArrayDeque<>()).addLast(job.askedAt());
        days.computeIfAbsent(partner, key -> new HashMap<>()).merge(job.day(), 1, Integer::sum);
    }

    /** How it stands when the job is asked for. */
    Tally tally(TenantId partner, PastJob job) {
        Deque<Instant> lately = taken.getOrDefault(partner, new ArrayDeque<>());
        Instant since = job.askedAt().minus(LATELY);
        while (!lately.isEmpty() && !lately.peekFirst().isAfter(since)) {
            lately.removeFirst();
        }
        Tally real = records.getOrDefault(partner, Tally.NONE);
        int thatDay = days.getOrDefault(partner, Map.of()).getOrDefault(job.day(), 0);
        return new Tally(Math.min(Tally.MOST, lately.size()), real.met(), real.late(), thatDay);
    }
}

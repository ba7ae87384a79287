package com.nextron.platform.dev.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long each step took, in nanoseconds. One client's own; put together afterwards. */
final class Stopwatch {
    private final Map<Step, Durations> steps = new EnumMap<>(Step.class);
    private long begun;
    private long last;

    void begin() {
        begun = System.nanoTime();
        last = begun;
    }

    /** The step has ended, and the next begins. */
    void lap(Step step) {
        long now = System.nanoTime();
        durations(step).add(now - last);
        last = now;
    }

    void end() {
        durations(Step.WHOLE).add(System.nanoTime() - begun);
    }

    int jobs() {
        return durations(Step.WHOLE).count;
    }

    /** The value that this share of the durations does not exceed, in milliseconds; 0 where there are none. */
    double percentile(Step step, double share) {
        Durations durations = durations(step);
        if (durations.count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(durations.nanos, durations.count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.floor(share * sorted.length))] / 1e6;
    }

    static Stopwatch together(List<Stopwatch> all) {
        Stopwatch together = new Stopwatch();
        for (Stopwatch one : all) {
            one.steps.forEach((step, durations) -> {
                for (int i = 0; i < durations.count; i++) {
                    together.durations(step).add(durations.nanos[i]);
                }
            });
        }
        return together;
    }

    private Durations durations(Step step) {
        return steps.computeIfAbsent(step, any -> new Durations());
    }

    private static final class Durations {
        private long[] nanos = new long[1024];
        private int count;

        void add(long duration) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = duration;
        }
    }
}

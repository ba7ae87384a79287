package com.nextron.platform.core.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds in their order on the instant line: those that overlap are one, with all their reasons; everything from the
 * first hold without an end on is open.
 */
final class MergedHolds {
    private static final String BETWEEN_REASONS = "; ";
    private static final MergedHolds NONE = new MergedHolds(List.of(), Instant.MAX);

    private final List<Stretch> stretches;
    private final Instant openFrom;

    private MergedHolds(List<Stretch> stretches, Instant openFrom) {
        this.stretches = stretches;
        this.openFrom = openFrom;
    }

    static MergedHolds of(List<Hold> holds) {
        if (holds.isEmpty()) {
            return NONE;
        }
        Instant openFrom = holds.stream()
                .filter(hold -> hold.to().isEmpty())
                .map(Hold::from)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        List<Stretch> merged = new ArrayList<>();
        holds.stream()
                .filter(hold -> hold.to().isPresent())
                .map(hold -> new Stretch(hold.from(), earlier(hold.to().get(), openFrom), hold.reason()))
                .filter(stretch -> stretch.from().isBefore(stretch.to()))
                .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
                .forEach(stretch -> join(merged, stretch));
        return new MergedHolds(merged, openFrom);
    }

    int count() {
        return stretches.size();
    }

    Stretch get(int index) {
        return stretches.get(index);
    }

    /** Where the first hold without an end begins; {@link Instant#MAX} if every hold has ended. */
    Instant openFrom() {
        return openFrom;
    }

    private static void join(List<Stretch> merged, Stretch next) {
        int last = merged.size() - 1;
        if (last >= 0 && next.from().isBefore(merged.get(last).to())) {
            merged.set(last, merged.get(last).joined(next));
        } else {
            merged.add(next);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A stretch held, with an end. */
    record Stretch(Instant from, Instant to, String reason) {
        private Stretch joined(Stretch next) {
            boolean known = List.of(reason.split(BETWEEN_REASONS)).contains(next.reason);
            return new Stretch(
                    from, to.isBefore(next.to) ? next.to : to, known ? reason : reason + BETWEEN_REASONS + next.reason);
        }
    }
}

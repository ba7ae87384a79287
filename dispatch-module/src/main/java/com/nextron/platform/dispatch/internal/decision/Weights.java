package com.nextron.platform.dispatch.internal.decision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each part counts.
 *
 * @param points a number for each part, 0 to 10000
 */
public record Weights(long version, Map<Part, Integer> points) {
    public static final int MOST = 10_000;

    public Weights {
        points = Map.copyOf(new EnumMap<>(points));
        if (points.size() != Part.values().length) {
            throw new IllegalArgumentException("each part needs a weight");
        }
        if (points.values().stream().anyMatch(weight -> weight < 0 || weight > MOST)) {
            throw new IllegalArgumentException("a weight is 0 to " + MOST);
        }
    }

    public int of(Part part) {
        return points.get(part);
    }

    /** Whether a primary always comes before a backup: its part outweighs all others together. */
    public boolean primaryAlwaysFirst() {
        return of(Part.PRIMARY_BEFORE_BACKUP)
                > Arrays.stream(Part.values())
                        .filter(part -> part != Part.PRIMARY_BEFORE_BACKUP)
                        .mapToInt(this::of)
                        .sum();
    }
}

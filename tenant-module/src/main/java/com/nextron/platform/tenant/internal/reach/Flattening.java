package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns overlapping reaches of one country into disjoint segments, in the order of their codes: 9000–9299 and 9100–9199
 * become three. A walk over the ends, so a hundred thousand reaches take a moment.
 */
public final class Flattening {
    private Flattening() {}

    /** The segments of each level that is held anywhere. */
    public static Map<ResponseLevel, List<Segment>> of(Collection<Reach> reaches) {
        Map<ResponseLevel, List<Segment>> flat = new EnumMap<>(ResponseLevel.class);
        for (ResponseLevel level : ResponseLevel.values()) {
            List<Segment> segments = ofLevel(
                    level,
                    reaches.stream()
                            .filter(reach -> reach.holding().levels().contains(level))
                            .toList());
            if (!segments.isEmpty()) {
                flat.put(level, segments);
            }
        }
        return flat;
    }

    private static List<Segment> ofLevel(ResponseLevel level, List<Reach> reaches) {
        TreeMap<String, Edge> edges = new TreeMap<>();
        for (Reach reach : reaches) {
            edge(edges, reach.range().from().value()).begins.add(reach);
            edge(edges, reach.range().until()).ends.add(reach);
        }
        List<Segment> segments = new ArrayList<>();
        TreeMap<Long, Reach> open = new TreeMap<>(Comparator.naturalOrder());
        String from = "";
        for (Map.Entry<String, Edge> at : edges.entrySet()) {
            if (!open.isEmpty()) {
                segments.add(new Segment(level, from, at.getKey(), List.copyOf(open.values())));
            }
            at.getValue().ends.forEach(reach -> open.remove(reach.number()));
            at.getValue().begins.forEach(reach -> open.put(reach.number(), reach));
            from = at.getKey();
        }
        return segments;
    }

    private static Edge edge(Map<String, Edge> edges, String at) {
        return edges.computeIfAbsent(at, key -> new Edge());
    }

    private static final class Edge {
        private final List<Reach> begins = new ArrayList<>(2);
        private final List<Reach> ends = new ArrayList<>(2);
    }
}

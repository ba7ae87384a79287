package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has to be written of a country so that the index says what the plan says: a reach that is there already keeps its
 * number, so the stretches that nothing has changed about are the same and stay. One range more is a few rows, however large
 * the plan. Pure.
 */
final class ReachChanges {
    private final List<Reach> added = new ArrayList<>();
    private final Set<Long> gone;
    private final List<Segment> newSegments = new ArrayList<>();
    private final Set<String> goneSegments;

    /**
     * @param wanted with numbers that no reach has had yet
     * @param reaches the numbers of those in the index, by {@link #key(Reach)}
     * @param segments those in the index: {@link #key(Segment)} and {@link #value(Segment)}
     */
    ReachChanges(Collection<Reach> wanted, Map<String, List<Long>> reaches, Map<String, String> segments) {
        Map<String, Deque<Long>> free = new HashMap<>();
        reaches.forEach((key, numbers) -> free.put(key, new ArrayDeque<>(numbers)));
        List<Reach> numbered = new ArrayList<>();
        for (Reach reach : wanted) {
            Long known = free.getOrDefault(key(reach), new ArrayDeque<>()).pollFirst();
            if (known == null) {
                added.add(reach);
                numbered.add(reach);
            } else {
                numbered.add(new Reach(known, reach.holding(), reach.range(), reach.codes()));
            }
        }
        gone = free.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> left = new HashMap<>(segments);
        Flattening.of(numbered)
                .values()
                .forEach(ofLevel -> ofLevel.forEach(segment -> {
                    if (value(segment).equals(left.get(key(segment)))) {
                        left.remove(key(segment));
                    } else {
                        newSegments.add(segment);
                    }
                }));
        goneSegments = left.keySet();
    }

    /** Reaches to write. */
    List<Reach> added() {
        return added;
    }

    /** Numbers of reaches to delete. */
    Set<Long> gone() {
        return gone;
    }

    /** Segments to write, after those that are gone are deleted. */
    List<Segment> newSegments() {
        return newSegments;
    }

    /** Keys of segments to delete; one that begins at the same code may be written again. */
    Set<String> goneSegments() {
        return goneSegments;
    }

    /** All that the index keeps of a reach but its number. */
    static String key(Reach reach) {
        Reach.Holding holding = reach.holding();
        return key(
                holding.assignment(),
                holding.partner(),
                holding.rank(),
                holding.territory(),
                holding.territoryName(),
                reach.range().from(),
                reach.range().to(),
                reach.codes(),
                reach.specificity(),
                holding.validFrom(),
                holding.validTo() == null ? "" : holding.validTo());
    }

    /** The same from a row of {@link ReachIndex#KNOWN_REACHES}. */
    static String key(Object... columns) {
        StringBuilder key = new StringBuilder(200);
        for (Object column : columns) {
            key.append(column).append('\n');
        }
        return key.toString();
    }

    static String key(Segment segment) {
        return key(segment.level(), segment.from());
    }

    private static String key(ResponseLevel level, String from) {
        return level.code() + ' ' + from;
    }

    static String value(Segment segment) {
        return segment.until()
                + ' '
                + segment.reaches().stream()
                        .map(Reach::number)
                        .sorted()
                        .map(Object::toString)
                        .collect(Collectors.joining(","));
    }
}

package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks places up in a plan that is flattened in memory, in the order in which {@link ReachIndex} finds them in the
 * published one. Pure.
 */
public final class HeldPlaces {
    private final Map<Country, Map<ResponseLevel, TreeMap<String, Segment>>> flat = new HashMap<>();
    private final LocalDate on;
    private final Map<TenantId, String> active;

    /**
     * @param on the day whose assignments count
     * @param active the names of those who take part; whoever is missing holds nothing
     */
    public HeldPlaces(Map<Country, List<Reach>> reaches, LocalDate on, Map<TenantId, String> active) {
        this.on = on;
        this.active = active;
        reaches.forEach((country, ofCountry) -> flat.put(country, byFirstCode(ofCountry)));
    }

    private static Map<ResponseLevel, TreeMap<String, Segment>> byFirstCode(Collection<Reach> reaches) {
        Map<ResponseLevel, TreeMap<String, Segment>> levels = new HashMap<>();
        Flattening.of(reaches).forEach((level, segments) -> {
            TreeMap<String, Segment> sorted = new TreeMap<>();
            segments.forEach(segment -> sorted.put(segment.from(), segment));
            levels.put(level, sorted);
        });
        return levels;
    }

    /** Who holds a place, best first, each partner once. */
    public List<Candidate> at(Asked asked) {
        String code = asked.place().value();
        var before = flat.getOrDefault(asked.place().country(), Map.of())
                .getOrDefault(asked.level(), new TreeMap<>())
                .floorEntry(code);
        if (before == null || before.getValue().until().compareTo(code) <= 0) {
            return List.of();
        }
        Map<TenantId, Candidate> best = new LinkedHashMap<>();
        before.getValue().reaches().stream()
                .filter(reach ->
                        reach.holdsOn(on) && active.containsKey(reach.holding().partner()))
                .sorted(Comparator.comparing((Reach reach) -> reach.holding().rank())
                        .thenComparing(Reach::codes)
                        .thenComparing(reach -> active.get(reach.holding().partner()))
                        .thenComparing(Reach::number))
                .forEach(reach -> best.computeIfAbsent(reach.holding().partner(), partner -> candidate(reach)));
        return new ArrayList<>(best.values());
    }

    private Candidate candidate(Reach reach) {
        Reach.Holding holding = reach.holding();
        return new Candidate(
                holding.partner(),
                active.get(holding.partner()),
                holding.rank(),
                holding.territory(),
                holding.territoryName(),
                reach.specificity(),
                reach.range().from().value(),
                reach.range().to().value());
    }
}

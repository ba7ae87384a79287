package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.Territories.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of the flattened plan in memory: a place is found by a binary search among the stretches of its country and
 * level. Who takes part, and under which name, is no part of a version: the asker brings it. Never changes.
 */
public final class KeptPlan {
    private static final Stretch[] NONE = {};

    private final long version;
    private final Map<String, Stretch[]> stretches;

    private KeptPlan(long version, Map<String, Stretch[]> stretches) {
        this.version = version;
        this.stretches = stretches;
    }

    public long version() {
        return version;
    }

    /** Everybody with an assignment there that holds on that day, whether they take part or not. */
    public List<TenantId> partners(PostalCode place, ResponseLevel level, LocalDate on) {
        return Arrays.stream(at(place, level))
                .filter(reach -> reach.holdsOn(on))
                .map(KeptReach::partner)
                .distinct()
                .toList();
    }

    /**
     * Who may be asked: what {@link ReachIndex} answers for the same version.
     *
     * @param standings those who take part, out of {@link #partners}
     */
    public Coverage coverage(PostalCode place, ResponseLevel level, LocalDate on, Collection<Standing> standings) {
        Map<TenantId, Standing> active =
                standings.stream().collect(Collectors.toMap(Standing::partner, Function.identity()));
        Map<TenantId, Candidate> best = new LinkedHashMap<>();
        Map<TenantId, Long> profiles = new HashMap<>();
        Arrays.stream(at(place, level))
                .filter(reach -> reach.holdsOn(on) && active.containsKey(reach.partner()))
                .sorted(KeptReach.NARROWER_FIRST
                        .thenComparing(reach -> active.get(reach.partner()).name())
                        .thenComparing(KeptReach::number))
                .forEach(reach -> best.computeIfAbsent(
                        reach.partner(),
                        partner -> reach.candidate(active.get(partner).name())));
        best.keySet()
                .forEach(partner -> profiles.put(partner, active.get(partner).profileVersion()));
        return new Coverage(version, List.copyOf(best.values()), profiles);
    }

    private KeptReach[] at(PostalCode place, ResponseLevel level) {
        Stretch[] all = stretches.getOrDefault(key(place.country().code(), level.code()), NONE);
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle].from().compareTo(place.value()) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean held = low > 0 && all[low - 1].until().compareTo(place.value()) > 0;
        return held ? all[low - 1].reaches() : Stretch.NOBODY;
    }

    private static String key(String country, String level) {
        return country + ' ' + level;
    }

    /**
     * One that takes part, as it stands now.
     *
     * @param profileVersion the version of its profile
     */
    public record Standing(TenantId partner, String name, long profileVersion) {}

    /** Between two codes, [from, until), with whoever meets there. */
    private record Stretch(String from, String until, KeptReach[] reaches) {
        private static final KeptReach[] NOBODY = {};
    }

    /** Where rows of the database come from. */
    @FunctionalInterface
    public interface Source {
        /** The rows of a statement with numbered parameters. */
        List<?> rows(String sql, Object... parameters);
    }

    /** Puts a plan together from rows of the database; texts that come again are kept once. */
    public static final class Reading {
        private static final int PORTION = 20_000;

        private final Map<String, String> texts = new HashMap<>();
        private final Map<Long, KeptReach> reaches = new HashMap<>();
        private final Map<String, List<Stretch>> stretches = new HashMap<>();

        /**
         * Reads all of it, in portions along the primary keys.
         *
         * @param most reaches; with more of them the reading ends early
         * @return whether it came to its end
         */
        public boolean all(Source source, int most) {
            return reaches(source, most) && segments(source);
        }

        private boolean reaches(Source source, int most) {
            long last = -1;
            List<?> rows;
            do {
                rows = source.rows(ReachIndex.REACHES, last, PORTION);
                for (Object row : rows) {
                    reach((Object[]) row);
                    last = ((Number) ((Object[]) row)[0]).longValue();
                }
            } while (rows.size() == PORTION && reaches.size() <= most);
            return reaches.size() <= most;
        }

        private boolean segments(Source source) {
            Object[] last = {"", "", ""};
            List<?> rows;
            do {
                rows = source.rows(ReachIndex.SEGMENTS, last[0], last[1], last[2], PORTION);
                for (Object row : rows) {
                    last = (Object[]) row;
                    segment(last);
                }
            } while (rows.size() == PORTION);
            return true;
        }

        /** A row of {@link ReachIndex#REACHES}. */
        void reach(Object[] row) {
            long number = ((Number) row[0]).longValue();
            KeptReach reach = new KeptReach(
                    number,
                    new TenantId(text(row[1])),
                    Rank.valueOf((String) row[2]),
                    UUID.fromString((String) row[3]),
                    text(row[4]),
                    ((Number) row[5]).longValue(),
                    ((Number) row[6]).intValue(),
                    text(row[7]),
                    text(row[8]),
                    LocalDate.parse((String) row[9]),
                    row[10] == null ? null : LocalDate.parse((String) row[10]));
            reaches.put(number, reach);
        }

        /** A row of {@link ReachIndex#SEGMENTS}, after the reaches. */
        void segment(Object[] row) {
            KeptReach[] here = Arrays.stream(((String) row[4]).split(","))
                    .map(number -> reaches.get(Long.valueOf(number)))
                    .toArray(KeptReach[]::new);
            stretches
                    .computeIfAbsent(key((String) row[0], (String) row[1]), key -> new ArrayList<>())
                    .add(new Stretch(text(row[2]), text(row[3]), here));
        }

        /** How many reaches were read. */
        public int size() {
            return reaches.size();
        }

        public KeptPlan plan(long version) {
            Map<String, Stretch[]> sorted = new HashMap<>();
            stretches.forEach((key, some) -> sorted.put(
                    key,
                    some.stream().sorted(Comparator.comparing(Stretch::from)).toArray(Stretch[]::new)));
            return new KeptPlan(version, sorted);
        }

        private String text(Object value) {
            return texts.computeIfAbsent((String) value, text -> text);
        }
    }
}

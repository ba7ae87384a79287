package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.internal.reach.Reach;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is wrong with a segment.
 *
 * @param noPrimary hours that were promised and in which no primary works
 * @param noBackup hours in which somebody works who is asked first, and nobody else
 * @param rivals primaries by rules of one specificity; empty where there are none
 */
record Verdict(WeekHours noPrimary, WeekHours noBackup, Set<TenantId> rivals) {
    private static final Comparator<TenantId> BY_NAME = Comparator.comparing(TenantId::value);

    /** @param reaches those that hold on the day */
    static Verdict of(List<Reach> reaches, WeekHours promised, Map<TenantId, WeekHours> hours) {
        Map<TenantId, WeekHours> working = new HashMap<>();
        WeekHours primary = WeekHours.NONE;
        for (Reach reach : reaches) {
            TenantId partner = reach.holding().partner();
            WeekHours works = hours.getOrDefault(partner, WeekHours.NONE).and(promised);
            working.put(partner, works);
            if (reach.holding().rank() == Rank.PRIMARY) {
                primary = primary.or(works);
            }
        }
        WeekHours somebody = WeekHours.NONE;
        WeekHours two = WeekHours.NONE;
        for (WeekHours works : working.values()) {
            two = two.or(somebody.and(works));
            somebody = somebody.or(works);
        }
        return new Verdict(promised.without(primary), primary.without(two), rivals(reaches, hours));
    }

    /** Few meet in a segment, so each is held against those before it. */
    private static Set<TenantId> rivals(List<Reach> reaches, Map<TenantId, WeekHours> hours) {
        Set<TenantId> rivals = null;
        for (int i = 0; i < reaches.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rival(reaches.get(i), reaches.get(j), hours)) {
                    rivals = rivals == null ? new TreeSet<>(BY_NAME) : rivals;
                    rivals.add(reaches.get(i).holding().partner());
                    rivals.add(reaches.get(j).holding().partner());
                }
            }
        }
        return rivals == null ? Set.of() : rivals;
    }

    private static boolean rival(Reach one, Reach other, Map<TenantId, WeekHours> hours) {
        return one.codes() == other.codes()
                && one.holding().rank() == Rank.PRIMARY
                && other.holding().rank() == Rank.PRIMARY
                && !one.holding().partner().equals(other.holding().partner())
                && hours.containsKey(one.holding().partner())
                && hours.containsKey(other.holding().partner());
    }
}

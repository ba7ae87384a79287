package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.internal.territory.Assignments.Held;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Primary before backup, the narrower range before the wider, then by name; each partner once, by its best place. */
final class CandidateOrder {
    private static final Comparator<Held> BEST_FIRST = Comparator.comparing(
                    (Held held) -> held.assignment().rank())
            .thenComparing(held -> held.assignment().range().width())
            .thenComparing(Held::holder)
            .thenComparing(held -> held.assignment().id());

    private CandidateOrder() {}

    static List<Candidate> of(Collection<Held> holding) {
        Map<TenantId, Candidate> best = new LinkedHashMap<>();
        holding.stream()
                .sorted(BEST_FIRST)
                .map(CandidateOrder::candidate)
                .forEach(candidate -> best.putIfAbsent(candidate.partner(), candidate));
        return List.copyOf(best.values());
    }

    private static Candidate candidate(Held held) {
        TerritoryAssignment assignment = held.assignment();
        PostalRange range = assignment.range();
        return new Candidate(
                assignment.partner(),
                held.holder(),
                assignment.rank(),
                assignment.id(),
                range.from().country().displayName() + " " + range,
                range.specificity(),
                range.from().value(),
                range.to().value());
    }
}

package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.Reach.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far an edition of the plan reaches. */
@ApplicationScoped
class PlanReaches {
    @Inject
    private StoredPlans plans;

    @Inject
    private ReachOfRules reachOfRules;

    @Inject
    private Clock clock;

    /**
     * The reaches by country. What ended before yesterday is left out: no place has that day any more.
     *
     * @param first the first reach's number; the others count on
     */
    Map<Country, List<Reach>> of(Edition edition, long first) {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        Map<UUID, List<TerritoryAssignment>> holders = plans.assignments(edition).stream()
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(yesterday))
                .collect(Collectors.groupingBy(TerritoryAssignment::territory));
        Map<Country, List<Reach>> reaches = new HashMap<>();
        long number = first;
        for (Territory territory : plans.territories(edition)) {
            List<Holding> holdings = holders.getOrDefault(territory.territory(), List.of()).stream()
                    .map(one -> one.holding(territory.name()))
                    .toList();
            Rules rules = territory.rules();
            List<Reach> found = reachOfRules.of(rules, holdings, number);
            number += found.size();
            reaches.computeIfAbsent(rules.country(), country -> new ArrayList<>())
                    .addAll(found);
        }
        return reaches;
    }
}

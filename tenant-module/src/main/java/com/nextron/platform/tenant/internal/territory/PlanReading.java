package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryPlans.Change;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.PlanContent;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the plan's wordings together, with the names of who holds what. */
@ApplicationScoped
class PlanReading {
    @Inject
    private StoredPlans plans;

    @Inject
    private Holders holders;

    PlanContent of(Edition edition) {
        return content(plans.territories(edition), plans.assignments(edition));
    }

    PlanContent of(long version) {
        plans.version(version).orElseThrow(NotFound::new);
        return content(plans.ofVersion(Territory.class, version), plans.ofVersion(TerritoryAssignment.class, version));
    }

    List<Change> compare() {
        return plans.draft().isEmpty() ? List.of() : Differences.between(of(Edition.IN_FORCE), of(Edition.DRAFT));
    }

    private PlanContent content(List<Territory> territories, List<TerritoryAssignment> assignments) {
        Map<TenantId, String> names = holders.names(assignments.stream()
                .map(TerritoryAssignment::partner)
                .distinct()
                .toList());
        Map<UUID, List<HolderView>> held = assignments.stream()
                .map(one ->
                        one.view(names.getOrDefault(one.partner(), one.partner().value())))
                .collect(Collectors.groupingBy(HolderView::territory));
        return new PlanContent(territories.stream()
                .map(one -> view(one, held.getOrDefault(one.territory(), List.of())))
                .toList());
    }

    static TerritoryView view(Territory territory, List<HolderView> held) {
        Rules rules = territory.rules();
        return new TerritoryView(
                territory.territory(),
                territory.name(),
                rules.country().code(),
                rules.whole(),
                rules.counties(),
                rules.municipalities(),
                rules.ranges().stream().map(PostalRange::toString).toList(),
                rules.words(),
                List.copyOf(held));
    }
}

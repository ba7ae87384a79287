package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PlannedHolders;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.internal.reach.HeldPlaces;
import com.nextron.platform.tenant.internal.reach.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Flattens an edition for many questions at once. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class HoldersOfPlaces implements PlannedHolders {
    @Inject
    private PlanReaches reaches;

    @Inject
    private Holders holders;

    @Override
    @Transactional
    public Map<Asked, List<Candidate>> of(Edition edition, LocalDate on, Collection<Asked> places) {
        Map<Country, List<Reach>> flat = reaches.of(edition, 1);
        Set<TenantId> partners = flat.values().stream()
                .flatMap(List::stream)
                .map(reach -> reach.holding().partner())
                .collect(Collectors.toSet());
        HeldPlaces held = new HeldPlaces(flat, on, holders.active(partners));
        Map<Asked, List<Candidate>> found = new HashMap<>();
        places.forEach(asked -> found.computeIfAbsent(asked, held::at));
        return found;
    }
}

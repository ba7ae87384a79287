package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Territories.Coverage;
import com.nextron.platform.tenant.internal.reach.ReachIndex.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds a place by the plan in force. The places come from memory; that the plan kept there is the one in force, and
 * who takes part, is asked of the database each time, in the caller's transaction. So a publication and a suspension count
 * at once, on every server. Where memory has another version, the database answers and memory catches up in the background.
 */
@ApplicationScoped
public class PlanInForce {
    @Inject
    private PlanMemory memory;

    @Inject
    private ReachIndex index;

    /** Who may be asked, best first, each partner once. Inside a transaction of headquarters or the platform. */
    public Coverage candidates(PostalCode place, ResponseLevel level, LocalDate on) {
        return remembered(place, level, on).orElseGet(() -> {
            memory.behind();
            return index.candidates(place, level, on);
        });
    }

    private Optional<Coverage> remembered(PostalCode place, ResponseLevel level, LocalDate on) {
        return memory.plan().flatMap(kept -> {
            List<TenantId> partners = kept.partners(place, level, on);
            Standings now = index.standings(partners);
            return now.version() == kept.version()
                    ? Optional.of(kept.coverage(place, level, on, now.active()))
                    : Optional.empty();
        });
    }
}

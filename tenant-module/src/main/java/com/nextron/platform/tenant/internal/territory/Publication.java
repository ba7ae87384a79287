package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.ReachIndex;
import com.nextron.platform.tenant.internal.territory.PlanVersion.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes the draft the next version, in force with the end of the transaction. The caller holds the plan's lock. */
@ApplicationScoped
class Publication {
    /** What the audit calls the plan: there is one. */
    static final UUID PLAN = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @Inject
    private StoredPlans plans;

    @Inject
    private PlanReaches reaches;

    @Inject
    private ReachIndex index;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is said of a publication by the present caller. */
    Note note(String reason, List<String> changes) {
        return new Note(CallerContext.current().user(), reason, changes);
    }

    /**
     * Publishes what is in the draft.
     *
     * @param proof adds what the prover found
     */
    PlanVersion publish(Note note, UnaryOperator<PlanVersion> proof) {
        plans.flush();
        List<String> countries = plans.countriesToFlatten();
        if (countries.isEmpty()) {
            throw new WrongState("The draft changes nothing, so there is nothing to publish.");
        }
        long number = plans.newest().map(PlanVersion::version).orElse(0L) + 1;
        PlanVersion version = proof.apply(new PlanVersion(number, note, clock.instant()));
        plans.settle(version);
        Map<Country, List<Reach>> flat = reaches.of(Edition.IN_FORCE, index.nextNumber());
        countries.stream()
                .map(Country::new)
                .forEach(country -> index.replace(country, flat.getOrDefault(country, List.of())));
        audit.record(
                new AuditTrail.Subject("territory-plan", PLAN),
                "territory-plan-published",
                "Version " + number + ". " + note.reason());
        return version;
    }
}

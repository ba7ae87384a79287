package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import com.nextron.platform.tenant.TerritoryPlans.WantedHolder;
import com.nextron.platform.tenant.TerritoryPlans.WantedTerritory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The changes that gather in the draft. Each takes the plan's lock, so that none is lost to a publication beside it. */
@ApplicationScoped
class DraftEdits {
    @Inject
    private StoredPlans plans;

    @Inject
    private Holders holders;

    @Inject
    private ReachOfRules reachOfRules;

    @Inject
    private Clock clock;

    /** Opens a draft, unless one is open. */
    void open() {
        plans.lock();
        if (plans.draft().isEmpty()) {
            plans.add(new Draft(CallerContext.current().user(), clock.instant()));
            plans.flush();
        }
    }

    void discard() {
        locked();
        plans.discard();
    }

    TerritoryView add(WantedTerritory wanted) {
        Draft draft = locked();
        CheckedTerritory checked = checked(wanted, null);
        return stored(draft, new Territory(Ids.next(), checked.name(), checked.rules()));
    }

    TerritoryView change(UUID territory, WantedTerritory wanted) {
        Draft draft = locked();
        Territory before = drafted(territory);
        CheckedTerritory checked = checked(wanted, before);
        plans.takeOut(before);
        return stored(draft, new Territory(territory, checked.name(), checked.rules()));
    }

    void drop(UUID territory) {
        Draft draft = locked();
        Territory dropped = drafted(territory);
        plans.drafted(territory).forEach(plans::takeOut);
        plans.takeOut(dropped);
        draft.touch();
    }

    HolderView give(UUID territory, WantedHolder wanted) {
        Draft draft = locked();
        drafted(territory);
        return stored(draft, new TerritoryAssignment(Ids.next(), territory, checked(wanted), clock.instant()));
    }

    HolderView changeHolder(UUID assignment, WantedHolder wanted) {
        Draft draft = locked();
        TerritoryAssignment before = plans.assignment(assignment, Edition.DRAFT).orElseThrow(NotFound::new);
        WantedAssignment checked = checked(wanted);
        plans.takeOut(before);
        return stored(draft, new TerritoryAssignment(assignment, before.territory(), checked, clock.instant()));
    }

    void dropHolder(UUID assignment) {
        Draft draft = locked();
        plans.takeOut(plans.assignment(assignment, Edition.DRAFT).orElseThrow(NotFound::new));
        draft.touch();
    }

    /** The draft, with the plan's lock held until the end of the transaction. */
    Draft locked() {
        plans.lock();
        return plans.draft().orElseThrow(() -> new WrongState("No draft is open. Open one first."));
    }

    private Territory drafted(UUID territory) {
        return plans.territory(territory, Edition.DRAFT).orElseThrow(NotFound::new);
    }

    private TerritoryView stored(Draft draft, Territory wording) {
        plans.add(wording);
        draft.touch();
        return PlanReading.view(wording, List.of());
    }

    private HolderView stored(Draft draft, TerritoryAssignment wording) {
        plans.add(wording);
        draft.touch();
        return wording.view(holders.name(wording.partner()));
    }

    private CheckedTerritory checked(WantedTerritory wanted, Territory before) {
        Checks checks = new Checks();
        CheckedTerritory read = CheckedTerritory.read(checks, wanted, before);
        CheckedTerritory checked = new CheckedTerritory(read.name(), reachOfRules.checked(checks, read.rules()));
        plans.drafted(checked.name())
                .filter(other -> before == null || !other.territory().equals(before.territory()))
                .ifPresent(other -> checks.require(false, CheckedTerritory.NAME_TAKEN));
        checks.done();
        return checked;
    }

    private WantedAssignment checked(WantedHolder wanted) {
        Checks checks = new Checks();
        var checked = WantedAssignment.read(checks, wanted, holders::takesPart);
        checks.done();
        return checked.orElseThrow();
    }
}

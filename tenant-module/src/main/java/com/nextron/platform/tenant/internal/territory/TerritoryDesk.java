package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.internal.reach.PlanInForce;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import com.nextron.platform.tenant.internal.reach.ReachIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plan in force: who holds a place, and single changes that are published at once. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class TerritoryDesk implements Territories {
    @Inject
    private StoredPlans plans;

    @Inject
    private Holders holders;

    @Inject
    private Publication publication;

    @Inject
    private ReachIndex index;

    @Inject
    private PlanInForce inForce;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public AssignmentView assign(AssignTerritory wanted) {
        SingleRange checked = SingleRange.read(wanted, holders::takesPart);
        lockWithoutDraft();
        Rules rules = Rules.of(checked.range());
        Territory territory =
                plans.territory(rules).orElseGet(() -> added(new Territory(Ids.next(), checked.name(), rules)));
        TerritoryAssignment assignment =
                new TerritoryAssignment(Ids.next(), territory.territory(), checked.holder(), clock.instant());
        refuseRivals(assignment, checked.range());
        plans.add(assignment);
        publish(holders.name(assignment.partner()) + " serves " + territory.name() + ".");
        return view(assignment);
    }

    @Override
    @Transactional
    public AssignmentView end(UUID id, LocalDate lastDay) {
        plans.lock();
        TerritoryAssignment running = plans.assignment(id, Edition.IN_FORCE).orElseThrow(NotFound::new);
        Territory territory =
                plans.territory(running.territory(), Edition.IN_FORCE).orElseThrow(NotFound::new);
        PostalRange country = PostalRange.whole(territory.rules().country());
        new Checks().present("lastDay", lastDay).done();
        new Checks()
                .require(
                        !lastDay.isBefore(LocalDate.ofInstant(clock.instant(), zone(country.from()))),
                        new FieldError("lastDay", "Choose today or a later day."))
                .require(
                        !lastDay.isBefore(running.validFrom()),
                        new FieldError(
                                "lastDay", "It holds from " + running.validFrom() + "; it cannot end before that."))
                .done();
        lockWithoutDraft();
        TerritoryAssignment ended = running.ending(lastDay, clock.instant());
        if (running.validTo() != null && lastDay.isAfter(running.validTo())) {
            territory.rules().ranges().forEach(range -> refuseRivals(ended, range));
        }
        plans.takeOut(running);
        plans.add(ended);
        publish(holders.name(ended.partner()) + " serves " + territory.name() + " up to and with " + lastDay + ".");
        return view(ended);
    }

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public Listing<AssignmentView> list(ListQuery query) {
        return plans.list(Levels.filtered(query).where("edition", Edition.IN_FORCE.name()))
                .map(ListedAssignment::view);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
    @Transactional
    public Coverage candidates(PostalCode place, ResponseLevel level, LocalDate on) {
        return inForce.candidates(place, level, on);
    }

    private void lockWithoutDraft() {
        plans.lock();
        plans.draft().ifPresent(open -> {
            throw new WrongState("A draft of the territory plan is open, by "
                    + open.view().openedBy() + ". Make the change there, or discard the draft first.");
        });
    }

    private Territory added(Territory territory) {
        plans.add(territory);
        return territory;
    }

    private void publish(String sentence) {
        publication.publish(publication.note(sentence, List.of(sentence)), version -> version);
    }

    private AssignmentView view(TerritoryAssignment assignment) {
        return plans.list(ListQuery.first(1)
                        .where("edition", Edition.IN_FORCE.name())
                        .where("id", assignment.assignment().toString()))
                .items()
                .get(0)
                .view();
    }

    /** Two primaries by rules of one width would leave open who is asked first. */
    private void refuseRivals(TerritoryAssignment assignment, PostalRange range) {
        index.primariesMeeting(range).stream()
                .flatMap(id -> plans.assignment(id, Edition.IN_FORCE).stream())
                .filter(assignment::rivals)
                .findFirst()
                .ifPresent(rival -> {
                    String until = rival.validTo() == null ? "" : " until " + rival.validTo();
                    throw new InvalidInput(new FieldError(
                            "rank",
                            holders.name(rival.partner()) + " is primary there by a range as narrow, at "
                                    + rival.levels().stream()
                                            .map(ResponseLevel::code)
                                            .collect(Collectors.joining(", "))
                                    + " from " + rival.validFrom() + until
                                    + ". End that first, or assign this one as backup."));
                });
    }

    private static ZoneId zone(PostalCode code) {
        return code.country().isNordic() ? Site.of(code).zone() : ZoneOffset.UTC;
    }
}

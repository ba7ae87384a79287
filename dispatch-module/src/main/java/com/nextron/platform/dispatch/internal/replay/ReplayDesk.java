package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.internal.deciding.Previews;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.decision.WhoGoes;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers what would have been. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class ReplayDesk implements TerritoryReplay {
    private static final ZoneId HOME = Site.zoneOf("NO");

    @Inject
    private TerritoryPlans plans;

    @Inject
    private ReplayRun run;

    @Inject
    private KeptReplays kept;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Replayed run(Ask ask) {
        return replay(ask).view();
    }

    @Override
    @Transactional
    public Listing<MovedJob> moved(Ask ask, ListQuery query) {
        return MovedList.find(replay(ask).moved().stream().map(Moved::view).toList(), query);
    }

    @Override
    @Transactional
    public WhyMoved why(Ask ask, UUID workOrder) {
        KeptReplay replay = replay(ask);
        Moved moved = replay.moved().stream()
                .filter(one -> one.job().id().equals(workOrder))
                .findFirst()
                .orElseThrow(NotFound::new);
        DecisionView published =
                decision(moved.job(), moved.published(), replay, replay.view().planVersion());
        DecisionView draft = decision(moved.job(), moved.draft(), replay, Optional.empty());
        return new WhyMoved(moved.view(), WhyInWords.of(moved.view(), published, draft), published, draft);
    }

    private static DecisionView decision(
            PastJob job, List<Contender> contenders, KeptReplay replay, Optional<Long> planVersion) {
        Weights weights = replay.weights();
        return Previews.of(
                WhoGoes.decide(job.question(), contenders, weights),
                planVersion,
                new Previews.Named(job.number(), job.city(), ""));
    }

    private KeptReplay replay(Ask ask) {
        ReplayKey key = key(ask);
        return kept.get(key, () -> run.carryOut(key, clock.instant()));
    }

    private ReplayKey key(Ask ask) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = now.atZone(HOME).toLocalDate();
        Checks checks = new Checks().present("months", ask.months());
        checks.require(
                        ask.months() == null || ask.months() >= 1 && ask.months() <= MOST_MONTHS,
                        new FieldError("months", "Write how many months back, 1 to " + MOST_MONTHS + "."))
                .require(
                        ask.on() == null || !ask.on().isBefore(today),
                        new FieldError("on", "Choose today or a later day: what has ended is in no draft."))
                .require(
                        ask.until() == null || !ask.until().isAfter(now),
                        new FieldError("until", "The period cannot end in the future."))
                .done();
        PlanState state = plans.state();
        DraftView draft = state.draft()
                .orElseThrow(
                        () -> new WrongState("No draft of the territory plan is open. Open one, change it, then ask"
                                + " what it would have done."));
        Instant until = ask.until() == null ? now : ask.until();
        return new ReplayKey(
                ask.months(),
                until.atZone(HOME).minusMonths(ask.months()).toInstant(),
                until,
                ask.on() == null ? today : ask.on(),
                state.inForce().map(PublishedPlan::version),
                draft.revision(),
                draft.openedAt());
    }
}

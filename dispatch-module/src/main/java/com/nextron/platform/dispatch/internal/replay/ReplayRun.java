package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.internal.deciding.RecentWork;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.replay.PastJobs.Found;
import com.nextron.platform.dispatch.internal.replay.ReplayKey.DraftAt;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PlannedHolders;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers what a replay has to know and carries it out. Each reading is a transaction of its own, so that none is open for
 * as long as the whole takes; that draft and plan were the same all the while is seen at the end of the reading.
 */
@ApplicationScoped
class ReplayRun {
    private static final int DECIDING_PERCENT = 60;
    private static final int DECIDED_PERCENT = 95;

    @Inject
    private TerritoryPlans plans;

    @Inject
    private PastJobs pastJobs;

    @Inject
    private PlannedHolders holders;

    @Inject
    private PartnerProfiles profiles;

    @Inject
    private Ways ways;

    @Inject
    private RecentWork recentWork;

    /**
     * Replays.
     *
     * @param now by then a deadline without an arrival is missed
     * @throws DraftChanged when the draft is not the one that was asked about, or another plan came into force meanwhile
     */
    Outcome carryOut(ReplayKey key, Instant now, Signs signs) {
        Optional<Long> planVersion = planInForce(key);
        Found found = pastJobs.find(key.from(), key.until(), new PastJobs.Most(TerritoryReplay.MOST_JOBS, signs));
        Set<Asked> places = found.jobs().stream().map(PastJob::where).collect(Collectors.toSet());
        Map<Asked, List<Candidate>> published = holders.of(Edition.IN_FORCE, key.on(), places);
        signs.at(45);
        Map<Asked, List<Candidate>> draft = holders.of(Edition.DRAFT, key.on(), places);
        signs.at(50);
        if (!planInForce(key).equals(planVersion)) {
            throw new DraftChanged();
        }
        Known known = known(found, List.of(published, draft), key.until(), signs);
        Comparison comparison = new Comparison(
                known, new ArrivalModel(known, now), new TriedPlan(published, known), new TriedPlan(draft, known));
        found.before().forEach(comparison::before);
        int decided = 0;
        for (PastJob job : found.jobs()) {
            comparison.add(job);
            signs.at(DECIDING_PERCENT
                    + (DECIDED_PERCENT - DECIDING_PERCENT)
                            * ++decided
                            / found.jobs().size());
        }
        List<Moved> moved = comparison.moved();
        return new Outcome(view(key, planVersion, found, comparison, known.weights()), moved, known.weights());
    }

    /** The plan in force, while the draft is the one that was asked about. */
    private Optional<Long> planInForce(ReplayKey key) {
        PlanState state = plans.state();
        state.draft()
                .filter(draft -> key.draft().equals(new DraftAt(draft.openedAt(), draft.revision())))
                .orElseThrow(DraftChanged::new);
        return state.inForce().map(PublishedPlan::version);
    }

    private Known known(Found found, List<Map<Asked, List<Candidate>>> tried, Instant until, Signs signs) {
        Map<PostalCode, Set<TenantId>> wanted = new HashMap<>();
        tried.forEach(plan -> plan.forEach((asked, candidates) -> Ways.want(
                wanted,
                asked.place(),
                candidates.stream().map(Candidate::partner).toList())));
        found.jobs().forEach(job -> job.happened()
                .holder()
                .ifPresent(holder -> Ways.want(wanted, job.where().place(), List.of(holder.id()))));
        Set<TenantId> partners = new HashSet<>();
        wanted.values().forEach(partners::addAll);
        Map<TenantId, Profile> profile = profiles.profiles(partners);
        RecentWork.Known lately = recentWork.lately(until, partners);
        return new Known(profile, lately.tallies(), lately.weights(), ways.find(wanted, profile, signs));
    }

    private static Replayed view(
            ReplayKey key, Optional<Long> planVersion, Found found, Comparison comparison, Weights weights) {
        return new Replayed(
                key.months(),
                found.from(),
                key.until(),
                key.on(),
                planVersion,
                key.draft().revision(),
                weights.version(),
                found.byAgreement(),
                found.cut(),
                comparison.reportedKilometres(),
                comparison.totals(),
                comparison.shares(),
                comparison.moved().size(),
                ModelInWords.SENTENCES);
    }

    /** Nothing that was read belongs together any more. */
    static final class DraftChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

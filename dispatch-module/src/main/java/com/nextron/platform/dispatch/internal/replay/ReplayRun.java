package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.internal.deciding.RecentWork;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.replay.PastJobs.Found;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PlannedHolders;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a replay has to know and carries it out. Called inside a transaction of headquarters. */
@ApplicationScoped
class ReplayRun {
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

    KeptReplay carryOut(ReplayKey key, Instant now) {
        Found found = pastJobs.find(key.from(), key.until(), TerritoryReplay.MOST_JOBS);
        Set<Asked> places = found.jobs().stream().map(PastJob::where).collect(Collectors.toSet());
        Map<Asked, List<Candidate>> published = holders.of(Edition.IN_FORCE, key.on(), places);
        Map<Asked, List<Candidate>> draft = holders.of(Edition.DRAFT, key.on(), places);
        Known known = known(found, List.of(published, draft), key.until());
        Comparison comparison = new Comparison(
                known, new ArrivalModel(known, now), new TriedPlan(published, known), new TriedPlan(draft, known));
        found.before().forEach(comparison::before);
        found.jobs().forEach(comparison::add);
        List<Moved> moved = comparison.moved();
        return new KeptReplay(view(key, found, comparison, known.weights(), moved.size()), moved, known.weights());
    }

    private Known known(Found found, List<Map<Asked, List<Candidate>>> plans, Instant until) {
        Map<PostalCode, Set<TenantId>> wanted = new HashMap<>();
        plans.forEach(plan -> plan.forEach((asked, candidates) -> Ways.want(
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
        return new Known(profile, lately.tallies(), lately.weights(), ways.find(wanted, profile));
    }

    private static Replayed view(ReplayKey key, Found found, Comparison comparison, Weights weights, int moved) {
        return new Replayed(
                key.months(),
                found.from(),
                key.until(),
                key.on(),
                key.planVersion(),
                key.draftRevision(),
                weights.version(),
                found.byAgreement(),
                found.cut(),
                comparison.reportedKilometres(),
                comparison.totals(),
                comparison.shares(),
                moved,
                ModelInWords.SENTENCES);
    }
}

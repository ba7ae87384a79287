package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.decision.WhoGoes;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One plan, tried job by job in the order in which they were asked for. Whoever is first takes the job: nobody declines but
 * who really did. What it hands out counts for the next (capacity, fair share).
 */
final class TriedPlan {
    private final Map<Asked, List<Candidate>> holders;
    private final Known known;
    private final Workload workload;

    TriedPlan(Map<Asked, List<Candidate>> holders, Known known) {
        this.holders = holders;
        this.known = known;
        this.workload = new Workload(known.records());
    }

    /** A job from before the period: it was really taken by that one. */
    void before(PastJob job) {
        job.happened().holder().ifPresent(holder -> workload.take(holder.id(), job));
    }

    /** Decides the job; whoever is first has it from now on. */
    Decided decide(PastJob job) {
        List<Contender> contenders = contenders(job);
        Optional<TenantId> first =
                WhoGoes.first(job.question(), contenders, known.weights()).map(Judged::id);
        first.ifPresent(partner -> workload.take(partner, job));
        return new Decided(first, contenders);
    }

    private List<Contender> contenders(PastJob job) {
        List<Contender> contenders = new ArrayList<>();
        for (Candidate candidate : holders.getOrDefault(job.where(), List.of())) {
            var profile = known.profiles().get(candidate.partner());
            if (profile != null) {
                contenders.add(new Contender(
                        profile,
                        Optional.of(new Holding(candidate.rank(), candidate.territoryName(), candidate.specificity())),
                        known.way(candidate.partner(), job.where().place()).map(Way::drive),
                        workload.tally(candidate.partner(), job)));
            }
        }
        return contenders;
    }

    /** Who goes, and among whom that was decided. */
    record Decided(Optional<TenantId> first, List<Contender> contenders) {}
}

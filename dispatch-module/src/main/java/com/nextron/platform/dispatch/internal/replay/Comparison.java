package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.Share;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.replay.Sum.Went;
import com.nextron.platform.dispatch.internal.replay.TriedPlan.Decided;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Decides the jobs by both plans and adds up what comes of it, beside what happened. Jobs come in their order. Pure. */
final class Comparison {
    private final Known known;
    private final ArrivalModel arrivals;
    private final TriedPlan published;
    private final TriedPlan draft;
    private final Triple totals = new Triple();
    private final Map<TenantId, Triple> shares = new HashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private BigDecimal reported = BigDecimal.ZERO;

    Comparison(Known known, ArrivalModel arrivals, TriedPlan published, TriedPlan draft) {
        this.known = known;
        this.arrivals = arrivals;
        this.published = published;
        this.draft = draft;
    }

    /** A job from before the period, which counts only as load. */
    void before(PastJob job) {
        published.before(job);
        draft.before(job);
    }

    /** A job of the period. */
    void add(PastJob job) {
        Decided inForce = published.decide(job);
        Decided tried = draft.decide(job);
        Optional<Went> happened = job.happened()
                .holder()
                .map(holder -> new Went(holder.id(), way(job, holder.id()), arrivals.happened(job)));
        Optional<Went> from = went(job, inForce);
        Optional<Went> to = went(job, tried);
        reported = reported.add(job.happened().kilometres());
        note(job, happened, Triple::happened);
        note(job, from, Triple::published);
        note(job, to, Triple::draft);
        if (!inForce.first().equals(tried.first())) {
            moved.add(new Moved(view(job, from, to), job, inForce.contenders(), tried.contenders()));
        }
    }

    private void note(PastJob job, Optional<Went> went, Function<Triple, Sum> column) {
        if (went.isEmpty()) {
            column.apply(totals).nobody();
        } else {
            column.apply(totals).add(job, went.get());
            column.apply(share(went.get().partner())).add(job, went.get());
        }
    }

    private Optional<Went> went(PastJob job, Decided decided) {
        return decided.first().map(partner -> new Went(partner, way(job, partner), arrivals.ifWent(job, partner)));
    }

    private Optional<Way> way(PastJob job, TenantId partner) {
        return known.way(partner, job.where().place());
    }

    private Triple share(TenantId partner) {
        return shares.computeIfAbsent(partner, key -> new Triple());
    }

    private MovedJob view(PastJob job, Optional<Went> from, Optional<Went> to) {
        return new MovedJob(
                job.id(),
                job.number(),
                job.askedAt(),
                job.zone(),
                job.where().place().country().code(),
                job.where().place().value(),
                job.city(),
                job.where().level(),
                job.happened().holder(),
                from.map(this::party),
                to.map(this::party),
                from.flatMap(Went::way).map(Way::drive).map(Drive::kilometres),
                to.flatMap(Went::way).map(Way::drive).map(Drive::kilometres),
                promise(from),
                promise(to),
                effect(from, to),
                job.pay());
    }

    private Party party(Went went) {
        return new Party(went.partner(), known.name(went.partner()));
    }

    private static InTime promise(Optional<Went> went) {
        return went.map(Went::promise).orElse(InTime.UNKNOWN);
    }

    private static Effect effect(Optional<Went> from, Optional<Went> to) {
        if (to.isEmpty()) {
            return Effect.NOBODY;
        }
        InTime before = promise(from);
        InTime after = promise(to);
        if (before == InTime.MET && after == InTime.MISSED) {
            return Effect.TOO_LATE;
        }
        return before == InTime.MISSED && after == InTime.MET ? Effect.IN_TIME : Effect.NONE;
    }

    Compared totals() {
        return totals.compared();
    }

    /** Those with the greatest difference in jobs first, then by name. */
    List<Share> shares() {
        return shares.entrySet().stream()
                .map(share -> new Share(
                        share.getKey(),
                        known.name(share.getKey()),
                        share.getValue().compared(),
                        share.getValue().weeks()))
                .sorted(Comparator.comparing((Share share) ->
                                -Math.abs(share.figures().difference().jobs()))
                        .thenComparing(Share::name)
                        .thenComparing(share -> share.partner().value()))
                .toList();
    }

    /** The jobs that move, newest first. */
    List<Moved> moved() {
        List<Moved> newest = new ArrayList<>(moved);
        Collections.reverse(newest);
        return newest;
    }

    /** Whole kilometres that technicians reported. */
    long reportedKilometres() {
        return reported.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}

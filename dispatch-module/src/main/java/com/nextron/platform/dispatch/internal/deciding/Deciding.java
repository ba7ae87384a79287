package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.Ordered;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import com.nextron.platform.dispatch.internal.deciding.Gathering.Decided;
import com.nextron.platform.dispatch.internal.deciding.StoredDecisions.Made;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.Ranked;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides about work orders and keeps what was decided. Every order given here has its row locked by the caller. */
@ApplicationScoped
public class Deciding {
    @Inject
    private Gathering gathering;

    @Inject
    private StoredDecisions decisions;

    @Inject
    private Clock clock;

    /**
     * Decides by the rules who is to be asked, and keeps it.
     *
     * @param made the order's offers so far
     */
    public Decision route(WorkOrder order, Collection<Offer> made) {
        Decided decided = gathering.decide(question(order, made));
        Decision decision = decided.decision();
        keep(
                order,
                Kind.ROUTED,
                decided,
                new Outcome(decision.first().map(Judged::id), decision.summary(), Optional.empty()));
        return decision;
    }

    /**
     * Keeps what a dispatcher decided: the same record, with the chosen and the reason. By agreement every partner of the
     * country and the operator were there to choose from (O4); otherwise those who hold the place.
     */
    public void byHand(WorkOrder order, Collection<Offer> made, Chosen chosen) {
        Set<TenantId> others = new HashSet<>(Set.of(chosen.partner()));
        if (order.level() == ResponseLevel.BY_AGREEMENT) {
            others.add(TenantId.OPERATOR);
            others.addAll(gathering.partnersIn(order.postalCode().country()));
        }
        Decided decided = gathering.decide(question(order, made), others);
        String summary = CallerContext.current().user() + " chose " + name(chosen.partner(), decided) + " by hand.";
        keep(
                order,
                Kind.BY_HAND,
                decided,
                new Outcome(Optional.of(chosen.partner()), summary, Optional.of(chosen.reason())));
    }

    private static String name(TenantId partner, Decided decided) {
        return decided.decision().ranked().stream()
                .map(Ranked::judged)
                .filter(judged -> judged.id().equals(partner))
                .findFirst()
                .map(Judged::name)
                .orElse(partner.value());
    }

    private void keep(WorkOrder order, Kind kind, Decided decided, Outcome outcome) {
        Decision decision = decided.decision();
        Ordered ordered =
                new Ordered(order.number(), order.city(), decision.weights().version(), order.calendarVersion());
        decisions.add(new Made(
                order.customer(),
                order.id(),
                StoredJob.of(decision.question(), kind, ordered),
                decision,
                decided.planVersion(),
                outcome.chosen().map(TenantId::value),
                CallerContext.current().user(),
                outcome.summary(),
                outcome.reason()));
    }

    private Question question(WorkOrder order, Collection<Offer> made) {
        return new Question(
                order.postalCode(),
                order.level(),
                order.zone(),
                Entered.now(clock).at(),
                order.deadline(),
                order.certifications(),
                Optional.of(new TenantId(order.customer())),
                answers(made));
    }

    /** The last answer of each, in the order in which the offers were made. */
    private static Map<TenantId, OfferStatus> answers(Collection<Offer> made) {
        Map<TenantId, OfferStatus> answers = new HashMap<>();
        made.forEach(offer -> answers.put(offer.partner().id(), offer.status()));
        return answers;
    }

    /** Whom a dispatcher chose, and why. */
    public record Chosen(TenantId partner, String reason) {}

    private record Outcome(Optional<TenantId> chosen, String summary, Optional<String> reason) {}
}

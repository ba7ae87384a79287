package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.Deciding;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks whom the decision puts first. The operator's own technicians take the job at once when it is their turn (O5). By
 * agreement, or when nobody can be asked, a dispatcher decides (O4). Each run is a decision of its own.
 *
 * <p>Looks at the locked order only, so an event that comes twice, late, or after a dispatcher's decision does nothing.
 */
@ApplicationScoped
class RoutesWorkOrders implements OutboxConsumer {
    @Inject
    private Jobs jobs;

    @Inject
    private Deciding deciding;

    @Inject
    private Assigning assigning;

    @Override
    public String name() {
        return "dispatch.route";
    }

    @Override
    public Set<String> types() {
        return Set.of(RoutingWanted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        jobs.lock(delivered.as(RoutingWanted.class).workOrderId())
                .filter(WorkOrder::awaitsPartner)
                .ifPresent(this::route);
    }

    private void route(WorkOrder order) {
        List<Offer> made = order.isNew() ? List.of() : jobs.offersOf(List.of(order.id()));
        if (made.stream().anyMatch(Offer::isOpen)) {
            return;
        }
        if (order.level() == ResponseLevel.BY_AGREEMENT) {
            assigning.escalate(order, "The response is by agreement (O4).");
            return;
        }
        Decision decision = deciding.route(order, made);
        decision.first()
                .ifPresentOrElse(
                        first -> ask(order, decision, first), () -> assigning.escalate(order, decision.summary()));
    }

    private void ask(WorkOrder order, Decision decision, Judged first) {
        if (isOperator(first)) {
            assigning.takeOver(order, party(first), decision.summary());
        } else {
            assigning.offer(
                    order,
                    decision.eligible().stream()
                            .takeWhile(judged -> !isOperator(judged))
                            .map(RoutesWorkOrders::ranked)
                            .toList());
        }
    }

    private static RankedPartner ranked(Judged judged) {
        String manager = judged.contender().profile().managerEmail().orElseThrow();
        return new RankedPartner(
                party(judged),
                manager,
                why(judged),
                Optional.of(judged.contender().profile()));
    }

    /** Such as {@code Primary for Troms, which reaches 9008 at four hours. 43 km from its base, estimated; …} */
    private static String why(Judged judged) {
        String territory = judged.verdicts().stream()
                .filter(verdict -> verdict.policy().equals("HoldsTheTerritoryAtThisLevel"))
                .map(verdict -> verdict.answer().reason())
                .findFirst()
                .orElseThrow();
        return territory
                + judged.contender()
                        .drive()
                        .map(drive -> " " + drive.kilometres() + " km from its base"
                                + (drive.estimated() ? ", estimated." : "."))
                        .orElse("");
    }

    private static Party party(Judged judged) {
        return new Party(judged.id(), judged.name());
    }

    private static boolean isOperator(Judged judged) {
        return judged.id().equals(TenantId.OPERATOR);
    }
}

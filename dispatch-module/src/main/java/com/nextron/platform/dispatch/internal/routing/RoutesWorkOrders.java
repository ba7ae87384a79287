package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the next partner that has not been asked: primary before backup, the narrower range before the wider; the
 * operator's own technicians take the job at once where they hold the territory (O5). By agreement, or when nobody is
 * left, a dispatcher decides (O4).
 *
 * <p>Looks at the locked order only, so an event that comes twice, late, or after a dispatcher's decision does nothing.
 */
@ApplicationScoped
class RoutesWorkOrders implements OutboxConsumer {
    @Inject
    private Jobs jobs;

    @Inject
    private Territories territories;

    @Inject
    private ServicePartners partners;

    @Inject
    private Assigning assigning;

    @Inject
    private Clock clock;

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
        List<Offer> made = jobs.offersOf(List.of(order.id()));
        if (made.stream().anyMatch(Offer::isOpen)) {
            return;
        }
        if (order.level() == ResponseLevel.BY_AGREEMENT) {
            assigning.escalate(order, "The response is by agreement (O4).");
            return;
        }
        next(order, made)
                .ifPresentOrElse(
                        candidate -> ask(order, candidate),
                        () -> assigning.escalate(
                                order,
                                made.isEmpty()
                                        ? "No partner holds this territory at this level."
                                        : "Every partner of this territory has been asked."));
    }

    private Optional<Candidate> next(WorkOrder order, List<Offer> made) {
        LocalDate today = clock.instant().atZone(order.zone()).toLocalDate();
        Set<TenantId> asked = made.stream().map(offer -> offer.partner().id()).collect(Collectors.toSet());
        return territories.candidates(order.postalCode(), order.level(), today).candidates().stream()
                .filter(candidate -> !asked.contains(candidate.partner()))
                .findFirst();
    }

    private void ask(WorkOrder order, Candidate candidate) {
        Party party = new Party(candidate.partner(), candidate.name());
        String why = candidate.rank() + " for " + candidate.territoryName() + ".";
        if (candidate.partner().equals(TenantId.OPERATOR)) {
            assigning.takeOver(order, party, why);
        } else {
            String manager = partners.find(candidate.partner()).managerEmail();
            assigning.offer(order, List.of(new RankedPartner(party, manager, why)));
        }
    }
}

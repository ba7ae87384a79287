package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Station;
import com.nextron.platform.dispatch.internal.job.Jobs.Beside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Work orders as the present caller may see them. Row-level security has the last word on rows; here is what it cannot
 * know: a partner follows an order only once it holds it, and a technician only the jobs put on that technician.
 */
@ApplicationScoped
public class JobViews {
    @Inject
    private Jobs jobs;

    /** One order, or {@link NotFound}. */
    public WorkOrderView find(UUID id) {
        return jobs.find(id).filter(JobViews::isForCaller).map(this::of).orElseThrow(NotFound::new);
    }

    public List<WorkOrderView> ofCase(UUID caseId) {
        return of(jobs.ofCase(caseId).stream().filter(JobViews::isForCaller).toList());
    }

    /** Those of these orders that the caller may see. */
    public List<WorkOrderView> ofIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : of(jobs.ofIds(ids).stream().filter(JobViews::isForCaller).toList());
    }

    public Listing<WorkOrderView> list(ListQuery query) {
        Caller caller = CallerContext.current();
        ListQuery own = byLevelCode(query);
        if (caller.isPartner()) {
            own = own.where("partner", caller.tenant().value());
        }
        if (seesOwnJobsOnly(caller)) {
            own = own.where("technicianEmail", caller.user().toLowerCase(Locale.ROOT));
        }
        Listing<WorkOrder> found = jobs.list(own);
        return new Listing<>(of(found.items()), found.total());
    }

    /** Readers name a level by its code, such as {@code 4H}. */
    private static ListQuery byLevelCode(ListQuery query) {
        String wanted = query.filters().getOrDefault("level", "");
        return Arrays.stream(ResponseLevel.values())
                .filter(level -> level.code().equals(wanted))
                .findFirst()
                .map(level -> query.where("level", level.name()))
                .orElse(query);
    }

    /** An order that this transaction has opened: nobody has been asked yet, and where it is was just said. */
    public WorkOrderView opened(WorkOrder order, SiteAddress address) {
        jobs.flush();
        return order.view(Optional.of(address), journey(order, List.of()));
    }

    /** An order that this transaction may have changed. */
    public WorkOrderView of(WorkOrder order) {
        jobs.flush();
        return order.around()
                .map(all -> order.view(Optional.of(all.address().view()), journey(order, all.offers())))
                .orElseGet(() -> of(List.of(order)).get(0));
    }

    /** Several orders, in the order given. */
    public List<WorkOrderView> of(List<WorkOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = orders.stream().map(WorkOrder::id).toList();
        List<Beside> beside = jobs.beside(ids);
        Map<UUID, SiteAddress> addresses = beside.stream()
                .map(Beside::address)
                .collect(
                        Collectors.toMap(WorkOrderAddress::workOrderId, WorkOrderAddress::view, (same, again) -> same));
        Map<UUID, List<Offer>> offers =
                beside.stream().flatMap(row -> row.offer().stream()).collect(Collectors.groupingBy(Offer::workOrderId));
        return orders.stream()
                .map(order -> order.view(
                        Optional.ofNullable(addresses.get(order.id())),
                        journey(order, offers.getOrDefault(order.id(), List.of()))))
                .toList();
    }

    /** In the order in which it was told: an arrival entered late stands before the departure all the same. */
    private static List<Station> journey(WorkOrder order, List<Offer> offers) {
        Caller caller = CallerContext.current();
        Stream<Milestone> later = Stream.concat(
                        order.milestones(caller.isOperator()).stream(),
                        offers.stream().flatMap(offer -> offer.milestones().stream()))
                .sorted(Comparator.comparing(Milestone::enteredAt));
        return Stream.concat(order.opening().stream(), later)
                .map(milestone -> milestone.shownTo(caller))
                .toList();
    }

    public static boolean isForCaller(WorkOrder order) {
        Caller caller = CallerContext.current();
        boolean tenantMay = !caller.isPartner() || order.isHeldBy(caller.tenant());
        return tenantMay && (!seesOwnJobsOnly(caller) || isOwnJob(order, caller));
    }

    static boolean isOwnJob(WorkOrder order, Caller caller) {
        return order.isHeldBy(caller.tenant()) && order.isFor(caller.user());
    }

    /** A technician who has no other role sees and does only the jobs put on that technician. */
    public static boolean seesOwnJobsOnly(Caller caller) {
        return !caller.system()
                && caller.has(Role.TECHNICIAN)
                && EnumSet.complementOf(EnumSet.of(Role.TECHNICIAN)).stream().noneMatch(caller::has);
    }
}

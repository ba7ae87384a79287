package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.VisitCalendar.Suggestion;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs the holder's technicians for a window: certificate and time first, then the road. */
@ApplicationScoped
class Suggesting {
    @Inject
    private Technicians technicians;

    @Inject
    private Calendar calendar;

    @Inject
    private Roads roads;

    List<Suggestion> suggest(WorkOrder order, Instant from, Instant to) {
        TenantId holder = order.holder().map(Party::id).orElseThrow();
        LocalDate day = from.atZone(order.zone()).toLocalDate();
        Instant morning = day.atStartOfDay(order.zone()).toInstant();
        List<Visit> theDay = from.isAfter(morning) ? calendar.touching(holder, morning, from) : List.of();
        ListQuery all = ListQuery.first(ListQuery.MOST).where("tenantId", holder.value());
        return technicians.list(all).items().stream()
                .map(technician -> suggestion(order, technician, new Window(from, to), theDay))
                .sorted(Comparator.comparing(Suggestion::free)
                        .reversed()
                        .thenComparing(one -> one.taken().isPresent())
                        .thenComparing(one -> one.road().map(Leg::metres).orElse(Long.MAX_VALUE))
                        .thenComparing(Suggestion::name))
                .toList();
    }

    private Suggestion suggestion(WorkOrder order, TechnicianView technician, Window window, List<Visit> theDay) {
        Optional<Visit> before = theDay.stream()
                .filter(visit -> visit.technician().id().equals(technician.id()))
                .filter(visit -> !visit.workOrderId().equals(order.id()))
                .reduce((earlier, later) -> later);
        Way way = wayTo(order, window.from(), before);
        LocalDate day = window.from().atZone(order.zone()).toLocalDate();
        List<Certification> holding = technician.held().stream()
                .filter(certification -> certification.holdsOn(day))
                .toList();
        return new Suggestion(
                technician.id(),
                technician.name(),
                holding.stream().map(Certification::name).toList(),
                order.certifications().stream()
                        .allMatch(needed -> holding.stream().anyMatch(held -> held.doesFor(needed))),
                calendar.overlapping(technician.id(), window.from(), window.to(), order.id()),
                way.road(),
                way.from());
    }

    /** The way from the visit before, if it is on the same day at the site, else from the base. */
    Way wayTo(WorkOrder order, Instant from, Optional<Visit> before) {
        Optional<Visit> sameDay = before.filter(visit -> visit.technician()
                .plannedFrom()
                .atZone(order.zone())
                .toLocalDate()
                .equals(from.atZone(order.zone()).toLocalDate()));
        return sameDay.map(visit -> new Way(
                        roads.between(visit.order().postalCode(), order.postalCode()),
                        visit.order().number()))
                .orElseGet(() -> new Way(
                        order.holder()
                                .flatMap(holder -> roads.baseOf(holder.id()))
                                .flatMap(base -> roads.between(base, order.postalCode())),
                        "base"));
    }

    private record Window(Instant from, Instant to) {}

    /** A road and what it begins at. */
    record Way(Optional<Leg> road, String from) {}
}

package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.OwnJobs;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who goes where and when. */
@ApplicationScoped
@AllowedFor({Role.TECHNICIAN, Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
class CalendarDesk implements VisitCalendar {
    private static final Duration LONGEST = Duration.ofDays(62);

    @Inject
    private Calendar calendar;

    @Inject
    private OwnJobs own;

    @Inject
    private JobViews views;

    @Inject
    private Suggesting suggesting;

    @Inject
    private Checklists checklists;

    @Override
    @Transactional
    public List<PlannedVisit> between(Instant from, Instant to) {
        new Checks().present("from", from).present("to", to).done();
        new Checks()
                .require(to.isAfter(from), new FieldError("to", "The stretch has to end after it begins."))
                .require(!to.isAfter(from.plus(LONGEST)), new FieldError("to", "Ask for at most 62 days at once."))
                .done();
        Caller caller = CallerContext.current();
        List<PlannedVisit> planned = new ArrayList<>();
        Optional<Visit> before = Optional.empty();
        for (Visit visit : calendar.touching(caller.tenant(), from, to)) {
            if (JobViews.seesOwnJobsOnly(caller) && !visit.isBy(caller.user())) {
                continue;
            }
            UUID technician = visit.technician().id();
            planned.add(
                    planned(visit, before.filter(one -> one.technician().id().equals(technician))));
            before = Optional.of(visit);
        }
        return planned;
    }

    private PlannedVisit planned(Visit visit, Optional<Visit> before) {
        WorkOrder order = visit.order();
        Suggesting.Way way = suggesting.wayTo(order, visit.technician().plannedFrom(), before);
        return new PlannedVisit(
                order.id(),
                order.number(),
                order.work(),
                order.postalCode().value(),
                order.city(),
                order.zone(),
                order.deadline(),
                visit.view(),
                way.road(),
                way.from());
    }

    @Override
    @AllowedFor(Role.TECHNICIAN)
    @Transactional
    public List<Stop> mine() {
        Caller caller = CallerContext.current();
        List<Visit> visits = calendar.of(caller.tenant(), caller.user().toLowerCase(Locale.ROOT)).stream()
                .filter(visit -> visit.order() != null)
                .toList();
        Map<UUID, WorkOrderView> orders = views
                .ofIds(visits.stream().map(Visit::workOrderId).toList())
                .stream()
                .collect(Collectors.toMap(WorkOrderView::id, Function.identity()));
        List<Stop> stops = new ArrayList<>();
        Optional<Visit> before = Optional.empty();
        for (Visit visit : visits) {
            Suggesting.Way way =
                    suggesting.wayTo(visit.order(), visit.technician().plannedFrom(), before);
            stops.add(new Stop(
                    orders.get(visit.workOrderId()),
                    visit.view(),
                    way.road(),
                    way.from(),
                    checklists.of(visit.order())));
            before = Optional.of(visit);
        }
        return stops;
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
    @Transactional
    public List<Suggestion> suggest(UUID workOrder, Instant from, Instant to) {
        new Checks().present("from", from).present("to", to).done();
        new Checks()
                .require(to.isAfter(from), new FieldError("to", "The window has to end after it begins."))
                .done();
        return suggesting.suggest(own.lock(workOrder), from, to);
    }

    @Override
    @Transactional
    public List<String> checklist(UUID workOrder) {
        return checklists.of(own.see(workOrder));
    }
}

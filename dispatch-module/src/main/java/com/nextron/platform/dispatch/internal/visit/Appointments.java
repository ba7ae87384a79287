package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.dispatch.VisitCalendar.Taken;
import com.nextron.platform.dispatch.Visits.AppointOutcome;
import com.nextron.platform.dispatch.Visits.Appointment;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.internal.job.Appointed;
import com.nextron.platform.dispatch.internal.job.Appointed.Wanted;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Puts technicians on jobs, moves and cancels. Every order given here has its row locked by the caller. */
@ApplicationScoped
class Appointments {
    private static final Duration USUAL_WINDOW = Duration.ofHours(2);

    @Inject
    private Calendar calendar;

    @Inject
    private Crew crew;

    @Inject
    private JobViews views;

    @Inject
    private TellsAppointments tells;

    @Inject
    private Clock clock;

    WorkOrderView plan(WorkOrder order, UUID technician, Instant from) {
        put(
                order,
                crew.technician(order, technician),
                new Wanted(from, from.plus(USUAL_WINDOW), false, Optional.empty()));
        return views.of(order);
    }

    AppointOutcome appoint(WorkOrder order, Appointment appointment) {
        new Checks()
                .present("technician", appointment.technician())
                .present("plannedFrom", appointment.from())
                .present("plannedTo", appointment.to())
                .done();
        TechnicianView who = crew.technician(order, appointment.technician());
        Optional<String> because = reason(appointment.overlapBecause());
        calendar.lock(who.id());
        Optional<Taken> other = calendar.overlapping(who.id(), appointment.from(), appointment.to(), order.id());
        if (other.isPresent() && because.isEmpty()) {
            return other.map(visit ->
                            new AppointOutcome.Overlaps(who.name(), visit.workOrder(), visit.from(), visit.to()))
                    .get();
        }
        Optional<String> overlap = other.flatMap(visit -> because);
        boolean news = put(order, who, new Wanted(appointment.from(), appointment.to(), true, overlap));
        WorkOrderView seen = views.of(order);
        if (news) {
            tells.agreed(seen);
        }
        return new AppointOutcome.Appointed(seen);
    }

    /** Whether anything changed. */
    private boolean put(WorkOrder order, TechnicianView who, Wanted window) {
        if (!order.plan(Appointed.of(who, window, Entered.now(clock)))) {
            return false;
        }
        order.openVisit().ifPresent(visit -> {
            crew.send(order, visit);
            tells.planned(order, visit);
        });
        return true;
    }

    WorkOrderView cancel(WorkOrder order, String reason) {
        Visit cancelled = order.cancel(reason, Entered.now(clock));
        WorkOrderView seen = views.of(order);
        tells.cancelled(seen, cancelled.view());
        return seen;
    }

    private static Optional<String> reason(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        new Checks().text("overlapBecause", text, Checks.LONGEST_REASON).done();
        return Optional.of(text.strip());
    }
}

package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.Visits.AppointOutcome;
import com.nextron.platform.dispatch.Visits.Appointment;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.internal.job.Appointed;
import com.nextron.platform.dispatch.internal.job.Appointed.Wanted;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.dispatch.internal.visit.Calendar.Booked;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Puts technicians on jobs, moves and cancels. Every order given here has its row locked by the caller. */
@ApplicationScoped
class Appointments {
    private static final Duration USUAL_WINDOW = Duration.ofHours(2);
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Calendar calendar;

    @Inject
    private JobViews views;

    @Inject
    private Technicians technicians;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    WorkOrderView plan(WorkOrder order, UUID technician, Instant from) {
        Wanted window = new Wanted(from, from.plus(USUAL_WINDOW), false, Optional.empty());
        put(order, technician(order, technician), window);
        return views.of(order);
    }

    AppointOutcome appoint(WorkOrder order, Appointment appointment) {
        new Checks()
                .present("technician", appointment.technician())
                .present("plannedFrom", appointment.from())
                .present("plannedTo", appointment.to())
                .done();
        TechnicianView who = technician(order, appointment.technician());
        Optional<String> because = reason(appointment.overlapBecause());
        Optional<Booked> other =
                calendar.lockedFor(who.id()).overlapping(appointment.from(), appointment.to(), order.id());
        if (other.isPresent() && because.isEmpty()) {
            Booked booked = other.get();
            return new AppointOutcome.Overlaps(who.name(), booked.workOrder(), booked.from(), booked.to());
        }
        put(
                order,
                who,
                new Wanted(appointment.from(), appointment.to(), true, other.isEmpty() ? Optional.empty() : because));
        return new AppointOutcome.Appointed(views.of(order));
    }

    private void put(WorkOrder order, TechnicianView who, Wanted window) {
        Entered now = Entered.now(clock);
        if (!order.plan(Appointed.of(who, window, now), now)) {
            return;
        }
        String overlap = window.overlapBecause()
                .map(because -> " Beside another visit: " + because)
                .orElse("");
        audit(
                order,
                "planned",
                who.name() + " is planned " + words(window.from(), window.to(), order.zone()) + "." + overlap);
    }

    WorkOrderView cancel(WorkOrder order, String reason) {
        Visit cancelled = order.cancel(reason, Entered.now(clock));
        audit(
                order,
                "appointment-cancelled",
                "The appointment of " + cancelled.technician().name() + " is off: " + reason);
        return views.of(order);
    }

    private TechnicianView technician(WorkOrder order, UUID id) {
        TechnicianView who;
        try {
            who = technicians.find(id);
        } catch (NotFound unknown) {
            throw new InvalidInput(new FieldError("technician", "Choose one of your own technicians."));
        }
        if (!order.isHeldBy(who.tenant())) {
            String holder = order.holder().map(WorkOrderView.Party::name).orElse("whoever accepts the job");
            throw new InvalidInput(new FieldError("technician", "Choose a technician of " + holder + "."));
        }
        return who;
    }

    private static Optional<String> reason(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        new Checks().text("overlapBecause", text, LONGEST_REASON).done();
        return Optional.of(text.strip());
    }

    private void audit(WorkOrder order, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", order.id()), action, detail);
    }

    /** {@code Tue 7 Apr 09:00–11:00 (Europe/Oslo)}. */
    static String words(Instant from, Instant to, ZoneId zone) {
        return DAY.format(from.atZone(zone)) + "–" + HOUR.format(to.atZone(zone)) + " (" + zone + ")";
    }
}

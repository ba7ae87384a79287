package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.OwnJobs;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.dispatch.internal.visit.ClosesVisits.Signed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Carries out the steps of a visit. Each locks the order's row first, so a step entered twice at once counts once. */
@ApplicationScoped
@AllowedFor({Role.TECHNICIAN, Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
class VisitDesk implements Visits {
    @Inject
    private OwnJobs own;

    @Inject
    private Appointments appointments;

    @Inject
    private ClosesVisits closing;

    @Inject
    private JobViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
    @Transactional
    public WorkOrderView plan(UUID workOrder, UUID technician, Instant plannedFrom) {
        new Checks()
                .present("technician", technician)
                .present("plannedFrom", plannedFrom)
                .done();
        WorkOrder order = own.lock(workOrder);
        return appointments.plan(order, technician, plannedFrom);
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
    @Transactional
    public AppointOutcome appoint(UUID workOrder, Appointment appointment) {
        return appointments.appoint(own.lock(workOrder), appointment);
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
    @Transactional
    public WorkOrderView cancel(UUID workOrder, String reason) {
        new Checks().reason(reason).done();
        return appointments.cancel(own.lock(workOrder), reason.strip());
    }

    @Override
    @Transactional
    public WorkOrderView startDriving(UUID workOrder) {
        WorkOrder order = own.lock(workOrder);
        if (order.startDriving(Entered.now(clock))) {
            audit(order, "set-off", "On the way.");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView arrive(UUID workOrder, Told when) {
        new Checks().present("at", when).done();
        WorkOrder order = own.lock(workOrder);
        Entered now = Entered.now(clock);
        if (order.arrive(when, now)) {
            audit(order, "arrived", "On site at " + local(when, now, order) + ".");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView depart(UUID workOrder, Told when) {
        new Checks().present("at", when).done();
        WorkOrder order = own.lock(workOrder);
        Entered now = Entered.now(clock);
        if (order.depart(when, now)) {
            audit(order, "departed", "Left the site at " + local(when, now, order) + ".");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView report(UUID workOrder, ReportVisit report) {
        WorkOrder order = own.lock(workOrder);
        Entered now = Entered.now(clock);
        order.report(report, now).ifPresent(visit -> {
            audit(order, "reported", reported(report));
            closing.reported(order, visit, new Signed(Optional.ofNullable(report.signature()), now));
        });
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView noShow(UUID workOrder, NoShow nobody) {
        WorkOrder order = own.lock(workOrder);
        order.noShow(nobody, Entered.now(clock)).ifPresent(visit -> {
            audit(order, "no-show", "Nobody was there: " + nobody.note().strip());
            closing.nobodyThere(order, visit);
        });
        return views.of(order);
    }

    private void audit(WorkOrder order, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", order.id()), action, detail);
    }

    private static String reported(ReportVisit report) {
        String finding = report.exclusion() == null
                ? "no exclusion found"
                : report.exclusion().label() + " (" + report.exclusion().rule() + ")";
        String end =
                report.comeAgainBecause() == null || report.comeAgainBecause().isBlank()
                        ? ""
                        : " Not finished: " + report.comeAgainBecause().strip();
        return report.kilometres().toPlainString() + " km driven, " + finding + "." + end;
    }

    private static String local(Told when, Entered now, WorkOrder order) {
        Instant at = when.at() == null ? now.at() : when.at();
        return at.atZone(order.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES) + " " + order.zone();
    }
}

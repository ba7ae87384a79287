package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotAllowed;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Carries out the steps of a visit. Each locks the order's row first, so a step entered twice at once counts once. */
@ApplicationScoped
@AllowedFor({Role.TECHNICIAN, Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
class VisitDesk implements Visits {
    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private Technicians technicians;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

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
        WorkOrder order = ownJob(workOrder);
        TechnicianView who = technician(technician);
        if (order.plan(who, plannedFrom, Entered.now(clock))) {
            audit(order, "planned", who.name() + " is planned from " + local(plannedFrom, order) + ".");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView arrive(UUID workOrder, Instant at) {
        new Checks().present("at", at).done();
        WorkOrder order = ownJob(workOrder);
        if (order.arrive(at, Entered.now(clock))) {
            audit(order, "arrived", "On site at " + local(at, order) + ".");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView depart(UUID workOrder, Instant at) {
        new Checks().present("at", at).done();
        WorkOrder order = ownJob(workOrder);
        if (order.depart(at, Entered.now(clock))) {
            audit(order, "departed", "Left the site at " + local(at, order) + ".");
        }
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView report(UUID workOrder, ReportVisit report) {
        WorkOrder order = ownJob(workOrder);
        if (order.report(report, Entered.now(clock))) {
            audit(order, "reported", reported(report));
            outbox.publish(order.completed());
        }
        return views.of(order);
    }

    /** The locked order, if the caller's tenant holds it, and a technician's own. */
    private WorkOrder ownJob(UUID id) {
        WorkOrder order = jobs.lock(id).orElseThrow(NotFound::new);
        Caller caller = CallerContext.current();
        if (caller.system()) {
            return order;
        }
        if (JobViews.isForCaller(order) && order.isHeldBy(caller.tenant())) {
            return order;
        }
        if (!caller.isOperator() || JobViews.seesOwnJobsOnly(caller)) {
            throw new NotFound();
        }
        if (order.isUnassigned()) {
            throw new WrongState("Nobody has accepted " + order.number() + " yet.");
        }
        throw new NotAllowed(Role.PARTNER_MANAGER, Role.TECHNICIAN, Role.M2M_PARTNER);
    }

    private TechnicianView technician(UUID id) {
        try {
            return technicians.find(id);
        } catch (NotFound unknown) {
            throw new InvalidInput(new FieldError("technician", "Choose one of your own technicians."));
        }
    }

    private void audit(WorkOrder order, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", order.id()), action, detail);
    }

    private static String reported(ReportVisit report) {
        String finding = report.exclusion() == null
                ? "no exclusion found"
                : report.exclusion().label() + " (" + report.exclusion().rule() + ")";
        return report.kilometres().toPlainString() + " km driven, " + finding + ".";
    }

    private static String local(Instant at, WorkOrder order) {
        return at.atZone(order.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES) + " " + order.zone();
    }
}

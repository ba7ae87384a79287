package com.nextron.platform.dispatch.internal.hold;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.Hold;
import com.nextron.platform.core.clock.JobHolder;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Holds;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records when headquarters waits for the customer, and has the clock stand meanwhile (D-O5). */
@ApplicationScoped
@AllowedFor({Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
class HoldDesk implements Holds {
    private static final Party HEADQUARTERS = new Party(TenantId.OPERATOR, "Nextron");

    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private StoredHolds holds;

    @Inject
    private BusinessCalendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public WorkOrderView begin(UUID workOrder, String reason) {
        WorkOrder order = locked(workOrder, reason);
        if (order.level() == ResponseLevel.BY_AGREEMENT) {
            throw new WrongState(order.number() + " goes by agreement (O4): it has no clock that could stand.");
        }
        if (!order.isUnassigned() && !order.isBeforeArrival()) {
            throw new WrongState("The technician has been on site; the clock of " + order.number() + " has ended.");
        }
        running(workOrder).ifPresent(hold -> {
            throw new WrongState(order.number() + " waits for the customer already.");
        });
        Entered now = Entered.now(clock);
        if (order.deadline().filter(deadline -> !deadline.isAfter(now.at())).isPresent()) {
            throw new WrongState("The promise of " + order.number() + " is broken already; waiting would not move it.");
        }
        holds.add(new CustomerHold(order, reason.strip(), now));
        note(order, "hold-begun", "Waiting for the customer: " + reason.strip(), now);
        return views.of(order);
    }

    @Override
    @Transactional
    public WorkOrderView end(UUID workOrder, String reason) {
        WorkOrder order = locked(workOrder, reason);
        CustomerHold hold = running(workOrder)
                .orElseThrow(() -> new WrongState(order.number() + " does not wait for the customer."));
        Entered now = Entered.now(clock);
        hold.end(reason.strip(), now);
        note(order, "hold-ended", "The customer is ready: " + reason.strip(), now);
        return views.of(order);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public HoldHistory history(UUID workOrder) {
        UUID known = views.find(workOrder).id();
        return new HoldHistory(
                holds.of(known).stream().map(CustomerHold::view).toList(),
                holds.promisesOf(known).stream().map(KeptPromise::view).toList());
    }

    /** The same report, the same calendar, every hold: replayed, the segments give the deadline (D-O5). */
    private void promiseAnew(WorkOrder order, String because, Entered now) {
        List<PromiseView> kept =
                holds.promisesOf(order.id()).stream().map(KeptPromise::view).toList();
        List<ClockSegment> first =
                kept.isEmpty() ? order.segments() : kept.get(0).segments();
        if (kept.isEmpty()) {
            holds.keep(order, 1, "Promised when the visit was ordered.", order.opened());
        }
        BusinessCalendar calendar = calendars.version(order.site(), order.calendarVersion());
        List<Hold> all =
                holds.of(order.id()).stream().map(CustomerHold::onTheClock).toList();
        ResponsePromise promise = CalendarClock.promise(
                order.level(), calendar, order.zone(), first.get(0).from(), all);
        order.promiseAnew(promise);
        jobs.noteRisk(order);
        jobs.lockRunningOffers(order.id()).forEach(offer -> offer.promiseAnew(promise));
        holds.keep(order, Math.max(1, kept.size()) + 1, because, now);
    }

    /** Until the customer is ready the minutes are the customer's, then again those of whoever has the job. */
    private void handOver(WorkOrder order, boolean waits, String because, Entered now) {
        Party holder = order.holder().orElse(HEADQUARTERS);
        if (waits) {
            Party customer = new Party(new TenantId(order.customer()), "The customer");
            jobs.handOver(order, JobHolder.CUSTOMER, customer, because, now);
        } else if (holder.id().equals(TenantId.OPERATOR)) {
            jobs.handOver(order, JobHolder.HEADQUARTERS, holder, because, now);
        } else {
            jobs.handOver(order, JobHolder.PARTNER, holder, because, now);
        }
    }

    private WorkOrder locked(UUID workOrder, String reason) {
        new Checks().reason(reason).done();
        return jobs.lock(workOrder).orElseThrow(NotFound::new);
    }

    private Optional<CustomerHold> running(UUID workOrder) {
        return holds.of(workOrder).stream().filter(CustomerHold::isRunning).findFirst();
    }

    private void note(WorkOrder order, String action, String because, Entered now) {
        promiseAnew(order, because, now);
        handOver(order, action.equals("hold-begun"), because, now);
        audit.record(new AuditTrail.Subject("work-order", order.id()), action, because);
    }
}

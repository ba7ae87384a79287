package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.Visits.NoShow;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The visits of a work order, one after the other, and which step may come next. A step answers where the order stands
 * after it, or nothing where it had been said before.
 */
final class VisitLog {
    private final WorkOrder order;
    private final List<Visit> visits;

    VisitLog(WorkOrder order, List<Visit> visits) {
        this.order = order;
        this.visits = visits;
    }

    Optional<WorkOrderStatus> plan(Appointed appointed) {
        if (!order.isBeforeArrival()) {
            throw new WrongState(
                    order.status() == WorkOrderStatus.DONE
                            ? order.number() + " is done; no further visit can be planned for it."
                            : "The technician has arrived already; the plan can no longer be changed.");
        }
        appointed.check(order.receivedAt());
        Optional<Visit> planned = open();
        if (planned.filter(visit -> visit.appointed().isSameAs(appointed)).isPresent()) {
            return Optional.empty();
        }
        planned.ifPresentOrElse(
                visit -> visit.move(appointed),
                () -> visits.add(new Visit(order, nextNumber(), order.holder().orElseThrow(), appointed)));
        return Optional.of(WorkOrderStatus.PLANNED);
    }

    /** The visit that has not begun. */
    Visit planned(String otherwise) {
        if (order.status() == WorkOrderStatus.ACCEPTED) {
            throw new WrongState(otherwise);
        }
        if (order.status() != WorkOrderStatus.PLANNED) {
            throw new WrongState("The technician has arrived already.");
        }
        return open().orElseThrow();
    }

    boolean startDriving(Entered entered) {
        Visit planned = planned("No technician is planned yet; put one on the job first.");
        if (planned.onSite().setOffAt().isPresent()) {
            return false;
        }
        planned.startDriving(entered);
        return true;
    }

    Optional<WorkOrderStatus> arrive(Told when, Entered entered) {
        if (said(when).filter(visit -> visit.onSite().arrivedThen(when)).isPresent()) {
            return Optional.empty();
        }
        if (order.status() == WorkOrderStatus.ACCEPTED) {
            throw new WrongState("No technician is planned yet; put one on the job first.");
        }
        if (order.status() != WorkOrderStatus.PLANNED) {
            throw new WrongState("The arrival was entered before, with another time; it stays as it is.");
        }
        open().orElseThrow().arrive(when, order.receivedAt(), entered);
        return Optional.of(WorkOrderStatus.ON_SITE);
    }

    Optional<WorkOrderStatus> depart(Told when, Entered entered) {
        if (said(when).filter(visit -> visit.onSite().departedThen(when)).isPresent()) {
            return Optional.empty();
        }
        if (order.isBeforeArrival()) {
            throw new WrongState("The technician has not arrived yet; enter the arrival first.");
        }
        if (order.status() != WorkOrderStatus.ON_SITE) {
            throw new WrongState("The departure was entered before, with another time; it stays as it is.");
        }
        open().orElseThrow().depart(when, entered);
        return Optional.of(WorkOrderStatus.LEFT_SITE);
    }

    /** Reports the visit that is over. */
    Optional<WorkOrderStatus> report(CheckedReport report, Entered entered) {
        if (wasSaid(report)) {
            return Optional.empty();
        }
        if (order.status() == WorkOrderStatus.DONE) {
            throw new WrongState("The visit was reported before, in other words; the report stays as it is.");
        }
        if (order.isBeforeArrival() || order.status() == WorkOrderStatus.ON_SITE) {
            throw new WrongState("The technician has not left yet; enter the departure first.");
        }
        return Optional.of(close(report, entered));
    }

    /** Ends a visit at which nobody was there; the technician leaves with it, unless that was said before. */
    Optional<WorkOrderStatus> noShow(NoShow nobody, Entered entered) {
        CheckedReport report = CheckedReport.of(nobody);
        if (wasSaid(report)) {
            return Optional.empty();
        }
        if (order.status() == WorkOrderStatus.ON_SITE) {
            open().orElseThrow().depart(nobody.left(), entered);
        } else if (order.status() != WorkOrderStatus.LEFT_SITE) {
            throw new WrongState("The technician has not arrived yet; enter the arrival first.");
        }
        return Optional.of(close(report, entered));
    }

    private boolean wasSaid(CheckedReport report) {
        return latest().flatMap(Visit::findings)
                .filter(before -> before.say(report, order.isInWarranty()))
                .isPresent();
    }

    private WorkOrderStatus close(CheckedReport report, Entered entered) {
        Findings findings = Findings.of(report, order.isInWarranty(), entered);
        open().orElseThrow().report(findings);
        return findings.isFinished() ? WorkOrderStatus.DONE : WorkOrderStatus.ACCEPTED;
    }

    /** The visit that is planned or under way. */
    Optional<Visit> open() {
        return visits.stream().filter(Visit::isOpen).findFirst();
    }

    /** The latest that was not cancelled. */
    Optional<Visit> latest() {
        return kept().reduce((earlier, later) -> later);
    }

    /** The visit that was meant: now is said of the visit under way only, a time of the latest. */
    private Optional<Visit> said(Told when) {
        return when.at() == null ? open() : latest();
    }

    private Stream<Visit> kept() {
        return visits.stream().filter(visit -> visit.status() != VisitStatus.CANCELLED);
    }

    private int nextNumber() {
        return 1 + (int) kept().count();
    }

    Optional<TechnicianOnJob> technician() {
        return latest().map(Visit::technician);
    }

    Optional<Instant> firstArrival() {
        return visits.stream().flatMap(visit -> visit.arrivedAt().stream()).findFirst();
    }

    Optional<Instant> lastDeparture() {
        return latest().flatMap(Visit::departedAt);
    }

    Optional<Report> lastReport() {
        return visits.stream().flatMap(visit -> visit.report().stream()).reduce((earlier, later) -> later);
    }

    List<VisitView> views() {
        return visits.stream().map(Visit::view).toList();
    }

    Stream<Milestone> milestones() {
        return visits.stream().flatMap(visit -> visit.milestones().stream());
    }
}

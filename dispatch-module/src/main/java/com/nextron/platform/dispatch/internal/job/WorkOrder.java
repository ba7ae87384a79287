package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.Station;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A work order, from the decision to send somebody until the visit is reported. Owned by the customer's tenant; the
 * holder is the tenant that does the job.
 */
@Entity
@Table(schema = "dispatch", name = "work_order")
public class WorkOrder extends OrderedVisit {
    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private WorkOrderStatus status;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "escalated_by")
    private String escalatedBy;

    @Column(name = "escalated_because")
    private String escalatedBecause;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    /** The account of the technician on the job, in lower case: what a technician's own list is drawn by. */
    @Column(name = "technician_email")
    private String technicianEmail;

    @Embedded
    private PlannedTechnician technician;

    @Embedded
    private Visit visit;

    protected WorkOrder() {}

    /** A new order, not yet routed. */
    WorkOrder(UUID id, String number, OpenWorkOrder order, Entered opened) {
        super(id, number, order, opened);
        this.status = WorkOrderStatus.ROUTING;
        this.technician = PlannedTechnician.nobody();
        this.visit = new Visit();
    }

    /** Whether routing may ask somebody: nobody holds the job, and no dispatcher has it in hand. */
    public boolean awaitsPartner() {
        return status == WorkOrderStatus.ROUTING || status == WorkOrderStatus.OFFERED;
    }

    /** Whether nobody holds the job. */
    public boolean isUnassigned() {
        return partner == null;
    }

    /** A partner has been asked. */
    public void offered() {
        requireUnassigned();
        status = WorkOrderStatus.OFFERED;
    }

    /** Nobody is left to ask, or the holder fell away: a dispatcher decides. */
    public void escalate(String because, Entered entered) {
        requireUnassigned();
        status = WorkOrderStatus.ESCALATED;
        escalatedAt = entered.at();
        escalatedBy = entered.by();
        escalatedBecause = because;
    }

    /** The job is that tenant's. Whoever calls holds the row's lock and has checked that nobody else has it. */
    public void accept(Party holder, Entered entered) {
        requireUnassigned();
        partner = holder.id().value();
        partnerName = holder.name();
        acceptedAt = entered.at();
        acceptedBy = entered.by();
        status = WorkOrderStatus.ACCEPTED;
    }

    /** Takes the job back from a holder that has not been on site yet, and hands it to a dispatcher. */
    public void takeBack(String because, Entered entered) {
        release();
        escalate(because, entered);
    }

    /** Routing looks for somebody again. */
    public void routeAgain() {
        requireUnassigned();
        status = WorkOrderStatus.ROUTING;
    }

    /** Takes the job from a holder that has not been on site yet; nobody has it then. */
    public void release() {
        requireHeld();
        if (!isBeforeArrival()) {
            throw new WrongState("The technician has been on site; " + number() + " stays with " + partnerName + ".");
        }
        partner = null;
        partnerName = null;
        acceptedAt = null;
        acceptedBy = null;
        technicianEmail = null;
        technician = PlannedTechnician.nobody();
        status = WorkOrderStatus.ROUTING;
    }

    /** Puts that technician on the job; again to change it, until arrival. Returns whether anything changed. */
    boolean plan(TechnicianView who, Instant from, Entered entered) {
        Instant wanted = Entered.toMicros(from);
        requireHeld();
        if (!isBeforeArrival()) {
            throw new WrongState("The technician has arrived already; the plan can no longer be changed.");
        }
        if (!who.tenant().value().equals(partner)) {
            throw new InvalidInput(new FieldError("technician", "Choose a technician of " + partnerName + "."));
        }
        PlannedTechnician.checkFrom(wanted, receivedAt(), entered.at());
        if (technician().is(who.id(), wanted)) {
            return false;
        }
        technician = PlannedTechnician.of(who, wanted, entered);
        technicianEmail = who.email().toLowerCase(Locale.ROOT);
        status = WorkOrderStatus.PLANNED;
        return true;
    }

    /** The technician is on site (D-O6). Returns whether anything changed. */
    boolean arrive(Instant at, Entered entered) {
        Instant then = Entered.toMicros(at);
        requireHeld();
        if (visit().arrivedThen(then)) {
            return false;
        }
        if (status == WorkOrderStatus.ACCEPTED) {
            throw new WrongState("No technician is planned yet; put one on the job first.");
        }
        if (status != WorkOrderStatus.PLANNED) {
            throw new WrongState("The arrival was entered before, with another time; it stays as it is.");
        }
        visit = visit();
        visit.arrive(then, receivedAt(), entered);
        status = WorkOrderStatus.ON_SITE;
        return true;
    }

    /** The technician leaves. Returns whether anything changed. */
    boolean depart(Instant at, Entered entered) {
        Instant then = Entered.toMicros(at);
        requireHeld();
        if (isBeforeArrival()) {
            throw new WrongState("The technician has not arrived yet; enter the arrival first.");
        }
        if (visit().departedThen(then)) {
            return false;
        }
        if (status != WorkOrderStatus.ON_SITE) {
            throw new WrongState("The departure was entered before, with another time; it stays as it is.");
        }
        visit().depart(then, entered);
        status = WorkOrderStatus.LEFT_SITE;
        return true;
    }

    /** What was found and driven; the job is done. Returns whether anything changed. */
    boolean report(ReportVisit report, Entered entered) {
        requireHeld();
        if (isBeforeArrival() || status == WorkOrderStatus.ON_SITE) {
            throw new WrongState("The technician has not left yet; enter the departure first.");
        }
        if (status == WorkOrderStatus.DONE) {
            if (visit().reportedSo(report)) {
                return false;
            }
            throw new WrongState("The visit was reported before, in other words; the report stays as it is.");
        }
        visit().report(report, isInWarranty(), entered);
        status = WorkOrderStatus.DONE;
        return true;
    }

    /** The news of a reported visit. */
    VisitCompleted completed() {
        return completed(
                holder().orElseThrow(),
                visit(),
                technician().view().map(TechnicianOnJob::name).orElse(null));
    }

    /** With what the caller may see beside the order itself. */
    WorkOrderView view(Optional<SiteAddress> address, List<Station> journey) {
        return new WorkOrderView(
                id(),
                version,
                number(),
                caseId(),
                caseNumber(),
                new TenantId(customer()),
                status,
                level(),
                receivedAt(),
                deadline(),
                zone(),
                calendarVersion(),
                segments(),
                postalCode().country().code(),
                postalCode().value(),
                city(),
                work(),
                machine(),
                certifications(),
                isInWarranty(),
                address,
                holder(),
                technician().view(),
                visit().arrivedAt(),
                visit().departedAt(),
                visit().report(),
                journey);
    }

    /** How somebody was found, without the offers; that nobody was is for the operator only. */
    List<Milestone> assignment(boolean forOperator) {
        List<Milestone> passed = new ArrayList<>();
        if (forOperator && escalatedAt != null) {
            passed.add(Milestone.ofOperator(
                    "Needs a dispatcher: " + escalatedBecause, new Entered(escalatedAt, escalatedBy)));
        }
        if (partner != null) {
            passed.add(new Milestone("Accepted by " + partnerName, acceptedAt, acceptedBy, partnerName));
        }
        technician().planned(partnerName).ifPresent(passed::add);
        return passed;
    }

    /** What happened on site. */
    List<Milestone> onSite() {
        return visit().milestones(partnerName);
    }

    private void requireHeld() {
        if (partner == null) {
            throw new WrongState("Nobody has accepted " + number() + " yet.");
        }
    }

    private void requireUnassigned() {
        if (partner != null) {
            throw new WrongState(partnerName + " has accepted " + number() + " already.");
        }
    }

    /** Whether somebody holds the job and has not been on site yet. */
    public boolean isBeforeArrival() {
        return status == WorkOrderStatus.ACCEPTED || status == WorkOrderStatus.PLANNED;
    }

    /** Whether that tenant holds the job. */
    public boolean isHeldBy(TenantId tenant) {
        return tenant.value().equals(partner);
    }

    boolean isFor(String user) {
        return user.toLowerCase(Locale.ROOT).equals(technicianEmail);
    }

    public Optional<Party> holder() {
        return Optional.ofNullable(partner).map(tenant -> new Party(new TenantId(tenant), partnerName));
    }

    // An embedded object whose columns are all null is read as null; filling it in here would be a change to write.
    private PlannedTechnician technician() {
        return technician == null ? PlannedTechnician.nobody() : technician;
    }

    private Visit visit() {
        return visit == null ? new Visit() : visit;
    }
}

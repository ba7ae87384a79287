package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.Visits.NoShow;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.Station;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
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

    /** What the board counts and sorts by; worked out from the promise, and anew when that changes. */
    @Column(name = "at_risk_from")
    private Instant atRiskFrom;

    /** The account of the technician who goes, or went last, in lower case: a technician's own list is drawn by it. */
    @Column(name = "technician_email")
    private String technicianEmail;

    /** Whether the first arrival was in time (D-O6); empty before it, and by agreement. */
    @Column(name = "promise_met")
    private Boolean promiseMet;

    /** Read beside the order ({@link Jobs}), not as an association of it: those bind the order's id as bytes now and then. */
    @Transient
    private List<Visit> visits = new ArrayList<>();

    protected WorkOrder() {}

    /** A new order, not yet routed. */
    WorkOrder(UUID id, String number, OpenWorkOrder order, Entered opened) {
        super(id, number, order, opened);
        this.status = WorkOrderStatus.ROUTING;
    }

    /** Notes when its clock will be at risk; never, where there is no deadline. */
    void atRiskFrom(Optional<Instant> instant) {
        atRiskFrom = deadline().flatMap(deadline -> instant).orElse(null);
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

    /** Routing looks for somebody again. */
    public void routeAgain() {
        requireUnassigned();
        status = WorkOrderStatus.ROUTING;
    }

    /** Takes the job from a holder that has not been on site yet; nobody has it then. */
    public void release(String because, Entered entered) {
        requireHeld();
        if (!isBeforeArrival()) {
            throw new WrongState("The technician has been on site; " + number() + " stays with " + partnerName + ".");
        }
        partner = null;
        partnerName = null;
        acceptedAt = null;
        acceptedBy = null;
        technicianEmail = null;
        openVisit().ifPresent(visit -> visit.cancel(because, entered));
        status = WorkOrderStatus.ROUTING;
    }

    /** Plans the next visit so; again to change it, until arrival. Returns whether anything changed. */
    public boolean plan(Appointed appointed) {
        requireHeld();
        boolean news = becomes(log().plan(appointed));
        if (news) {
            technicianEmail = appointed.technicianEmail();
        }
        return news;
    }

    /** The visit that is planned or under way. */
    public Optional<Visit> openVisit() {
        return log().open();
    }

    /** The planned visit is off; the next is to be planned. */
    public Visit cancel(String because, Entered entered) {
        requireHeld();
        Visit planned = log().planned("There is no appointment to cancel.");
        planned.cancel(because, entered);
        technicianEmail = null;
        status = WorkOrderStatus.ACCEPTED;
        return planned;
    }

    /** The technician starts driving. Returns whether anything changed. */
    public boolean startDriving(Entered entered) {
        requireHeld();
        return log().startDriving(entered);
    }

    /** The technician is on site (D-O6). Returns whether anything changed. */
    public boolean arrive(Told when, Entered entered) {
        requireHeld();
        boolean changed = becomes(log().arrive(when, entered));
        if (changed && promiseMet == null && level() != ResponseLevel.BY_AGREEMENT) {
            Instant arrived = openVisit().flatMap(Visit::arrivedAt).orElseThrow();
            // While it waits for the customer the clock stands, and stood before the deadline.
            promiseMet = deadline().map(until -> !arrived.isAfter(until)).orElse(true);
        }
        return changed;
    }

    /** The technician leaves. Returns whether anything changed. */
    public boolean depart(Told when, Entered entered) {
        requireHeld();
        return becomes(log().depart(when, entered));
    }

    /** What was found and driven; the visit is over. Empty if the same was reported before. */
    public Optional<Visit> report(ReportVisit report, Entered entered) {
        requireHeld();
        return becomes(log().report(CheckedReport.of(report), entered)) ? log().latest() : Optional.empty();
    }

    /** Nobody was there; the visit is over. Empty if the same was reported before. */
    public Optional<Visit> noShow(NoShow nobody, Entered entered) {
        requireHeld();
        return becomes(log().noShow(nobody, entered)) ? log().latest() : Optional.empty();
    }

    private boolean becomes(Optional<WorkOrderStatus> next) {
        next.ifPresent(news -> status = news);
        return next.isPresent();
    }

    /** Takes the order's stored visits, in the order in which they were planned. */
    void visited(List<Visit> stored) {
        visits = new ArrayList<>(stored);
    }

    private VisitLog log() {
        return new VisitLog(this, visits);
    }

    WorkOrderStatus status() {
        return status;
    }

    /** With what the caller may see beside the order itself. */
    WorkOrderView view(Optional<SiteAddress> address, List<Station> journey) {
        return new WorkOrderView(
                id(),
                version(),
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
                log().technician(),
                log().firstArrival(),
                log().lastDeparture(),
                log().lastReport(),
                journey,
                log().views());
    }

    /** How somebody was found, without the offers, and what happened on site; that nobody was found is for the operator only. */
    List<Milestone> milestones(boolean forOperator) {
        List<Milestone> passed = new ArrayList<>();
        if (forOperator && escalatedAt != null) {
            passed.add(Milestone.ofOperator(
                    "Needs a dispatcher: " + escalatedBecause, new Entered(escalatedAt, escalatedBy)));
        }
        if (partner != null) {
            passed.add(new Milestone("Accepted by " + partnerName, acceptedAt, acceptedBy, partnerName));
        }
        log().milestones().forEach(passed::add);
        return passed;
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

    /** Whether that user goes, or went last. */
    boolean isFor(String user) {
        return user.toLowerCase(Locale.ROOT).equals(technicianEmail);
    }

    public Optional<Party> holder() {
        return Optional.ofNullable(partner).map(tenant -> new Party(new TenantId(tenant), partnerName));
    }
}

package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.place.Site;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the service desk ordered, for which case, and what was promised then. Never changed; the version counts the order. */
@MappedSuperclass
// By name, parsed once; its SQL is still made anew each time, as EclipseLink does for every lock.
@NamedQuery(
        name = OrderedVisit.LOCK,
        query = "select w from WorkOrder w where w.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = OrderedVisit.LOCK_BY_OFFER,
        query = "select w from WorkOrder w where w.id = (select o.workOrderId from Offer o where o.id = :offer)",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public abstract class OrderedVisit extends JobFacts {
    static final String LOCK = "WorkOrder.lock";
    static final String LOCK_BY_OFFER = "WorkOrder.lockByOffer";

    private static final int FIRST_PLANNED = 3;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "calendar_version")
    private String calendarVersion;

    private String subdivision;

    @Column(name = "in_warranty")
    private boolean inWarranty;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Version
    private long version;

    /** What a view shows beside it, where that was read with it. */
    @Transient
    private HeldJobs.Around around;

    protected OrderedVisit() {}

    OrderedVisit(UUID id, String number, OpenWorkOrder order, Entered opened) {
        super(number, order, SegmentsAsJson.text(order.promise().segments()));
        this.id = id;
        this.caseId = order.caseId();
        this.caseNumber = order.caseNumber();
        this.receivedAt = Entered.toMicros(order.receivedAt());
        this.calendarVersion = order.promise().calendarVersion();
        this.subdivision = order.site().subdivision().orElse(null);
        this.inWarranty = order.inWarranty();
        this.openedAt = opened.at();
        this.openedBy = opened.by();
    }

    /** The news of a reported visit of this order. */
    public VisitCompleted completed(Visit visit) {
        WorkOrderView.Report report = visit.report().orElseThrow();
        Party holder = visit.partner();
        Optional<WorkOrderView.TechnicianOnJob> agreed = Optional.of(visit.technician())
                .filter(appointed -> visit.appointed().isAgreed());
        return new VisitCompleted(
                id,
                number(),
                caseId,
                caseNumber,
                customer(),
                holder.id().value(),
                holder.name(),
                level().code(),
                postalCode().country().code(),
                subdivision,
                zone().getId(),
                postalCode().value(),
                city(),
                visit.arrivedAt().orElseThrow(),
                visit.departedAt().orElseThrow(),
                report.kilometres(),
                inWarranty && !report.noShow() && report.exclusion().isEmpty(),
                inWarranty,
                report.exclusion().map(Enum::name).orElse(null),
                report.summary(),
                visit.technician().name(),
                visit.id(),
                visit.number(),
                report.noShow(),
                visit.estimatedKilometres().orElse(null),
                report.comeAgainBecause().isPresent(),
                report.work(),
                report.parts(),
                report.evidence(),
                visit.technician().id(),
                agreed.map(WorkOrderView.TechnicianOnJob::plannedFrom).orElse(null),
                agreed.map(WorkOrderView.TechnicianOnJob::plannedTo).orElse(null),
                machine());
    }

    List<Milestone> opening() {
        return List.of(
                new Milestone("Received", receivedAt, "Customer", "Customer"),
                Milestone.ofOperator("Visit ordered", new Entered(openedAt, openedBy)));
    }

    /** When it was opened, and by whom. */
    public Entered opened() {
        return new Entered(openedAt, openedBy);
    }

    /** Whose holidays and hours count (D-O1). */
    public Site site() {
        return new Site(postalCode().country(), Optional.ofNullable(subdivision), zone());
    }

    public UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNumber() {
        return caseNumber;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** By which calendar it was promised; it stays the same when a hold moves the deadline (D-O4). */
    public String calendarVersion() {
        return calendarVersion;
    }

    boolean isInWarranty() {
        return inWarranty;
    }

    long version() {
        return version;
    }

    /** Takes what stands beside it and stays so in this transaction. */
    void isAmid(HeldJobs.Around all) {
        around = all;
    }

    Optional<HeldJobs.Around> around() {
        return Optional.ofNullable(around);
    }

    /** Whether nothing has come to pass since it was opened. */
    public boolean isNew() {
        return version == 1;
    }

    /** Whether a visit can be there: an order is opened, then accepted and then planned for, and counts each as a version. */
    boolean mayHaveVisits() {
        return version >= FIRST_PLANNED;
    }
}

package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.VisitView.Moment;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One visit of a work order. The order guards which step is next; the order's row is the lock. */
@Entity
@Table(schema = "dispatch", name = "visit")
public class Visit {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "work_order_id", insertable = false, updatable = false)
    private WorkOrder order;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "visit_number")
    private int number;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Embedded
    private Appointed appointed;

    @Column(name = "estimated_kilometres")
    private BigDecimal estimatedKilometres;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Embedded
    private OnSite onSite;

    @Embedded
    private Findings findings;

    protected Visit() {}

    Visit(WorkOrder order, int number, Party holder, Appointed appointed) {
        this.id = Ids.next();
        this.tenantId = order.customer();
        this.order = order;
        this.workOrderId = order.id();
        this.number = number;
        this.partner = holder.id().value();
        this.partnerName = holder.name();
        this.status = VisitStatus.PLANNED;
        this.appointed = appointed;
        this.onSite = new OnSite();
    }

    void move(Appointed to) {
        appointed = to;
    }

    /** Both ways between the holder's base and the site (D-B3). */
    public void estimate(BigDecimal kilometres) {
        estimatedKilometres = kilometres;
    }

    void cancel(String because, Entered entered) {
        status = VisitStatus.CANCELLED;
        cancelledBecause = because;
        cancelledAt = entered.at();
        cancelledBy = entered.by();
    }

    void startDriving(Entered entered) {
        onSite = onSite();
        onSite.startDriving(entered);
    }

    void arrive(Told when, Instant receivedAt, Entered entered) {
        onSite = onSite();
        onSite.arrive(when, receivedAt, entered);
        status = VisitStatus.ON_SITE;
    }

    void depart(Told when, Entered entered) {
        onSite.depart(when, entered);
        status = VisitStatus.LEFT_SITE;
    }

    void report(Findings found) {
        findings = found;
        status = VisitStatus.REPORTED;
    }

    /** The signature is stored under that id. */
    public void signed(UUID signature) {
        findings.signed(signature);
    }

    public UUID id() {
        return id;
    }

    public UUID workOrderId() {
        return workOrderId;
    }

    public WorkOrder order() {
        return order;
    }

    public VisitStatus status() {
        return status;
    }

    public int number() {
        return number;
    }

    Appointed appointed() {
        return appointed;
    }

    /** Who does it, in which window. */
    public TechnicianOnJob technician() {
        return appointed.view();
    }

    public Optional<BigDecimal> estimatedKilometres() {
        return Optional.ofNullable(estimatedKilometres);
    }

    /** Whether that user does it. */
    public boolean isBy(String user) {
        return user.toLowerCase(Locale.ROOT).equals(appointed.technicianEmail());
    }

    Optional<Findings> findings() {
        return Optional.ofNullable(findings).filter(found -> status == VisitStatus.REPORTED);
    }

    // An embedded object whose columns are all null is read as null; filling it in here would be a change to write.
    OnSite onSite() {
        return onSite == null ? new OnSite() : onSite;
    }

    Optional<Report> report() {
        return findings().map(Findings::view);
    }

    /** The stored image of the customer's signature. */
    public Optional<UUID> signature() {
        return findings().flatMap(Findings::signature);
    }

    boolean isOpen() {
        return switch (status) {
            case PLANNED, ON_SITE, LEFT_SITE -> true;
            case REPORTED, CANCELLED -> false;
        };
    }

    /** Who does it or did it. */
    public Party partner() {
        return new Party(new TenantId(partner), partnerName);
    }

    /** As it is shown. */
    public VisitView view() {
        return new VisitView(
                id,
                number,
                status,
                partner(),
                appointed.view(),
                appointed.isAgreed(),
                appointed.overlapBecause(),
                onSite().setOffAt(),
                onSite().arrival(),
                onSite().departure(),
                estimatedKilometres(),
                report(),
                Optional.ofNullable(cancelledBecause));
    }

    Optional<Instant> arrivedAt() {
        return onSite().arrival().map(Moment::at);
    }

    Optional<Instant> departedAt() {
        return onSite().departure().map(Moment::at);
    }

    List<Milestone> milestones() {
        List<Milestone> passed = new ArrayList<>();
        passed.add(appointed.milestone(partnerName));
        passed.addAll(onSite().milestones(partnerName));
        findings().map(found -> found.milestone(partnerName)).ifPresent(passed::add);
        if (cancelledAt != null) {
            passed.add(
                    new Milestone("Appointment cancelled: " + cancelledBecause, cancelledAt, cancelledBy, partnerName));
        }
        return passed;
    }
}

package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.site.MachineSite;
import com.nextron.platform.returns.internal.warranty.KeptWarranty;
import com.nextron.platform.returns.internal.warranty.Warranty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A case. Machine, customer and warranty stay as they were when it was filed. */
@Entity
@Table(schema = "returns", name = "service_case")
class ServiceCase {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private String customer;

    private String number;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "serial_number")
    private String serialNumber;

    private String model;

    @Enumerated(EnumType.STRING)
    @Column(name = "machine_kind")
    private Kind machineKind;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "agreed_level")
    private String agreedLevel;

    @Enumerated(EnumType.STRING)
    private FaultKind fault;

    private String description;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String country;
    private String zone;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    private String readiness;

    @Column(name = "accepted_terms")
    private String acceptedTerms;

    @Enumerated(EnumType.STRING)
    private KeptWarranty.Verdict warranty;

    @Column(name = "warranty_reasons")
    private String warrantyReasons;

    @Column(name = "follow_token_hash")
    private String followTokenHash;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "decision_note")
    private String decisionNote;

    protected ServiceCase() {}

    ServiceCase(UUID id, String number, CheckedFiling filing) {
        this.id = id;
        this.number = number;
        this.status = CaseStatus.RECEIVED;
        takeMachine(filing.machine());
        takeSite(filing.site());
        this.fault = filing.fault().kind();
        this.description = filing.fault().description();
        this.contactName = filing.contact().name();
        this.contactEmail = filing.contact().email();
        this.contactPhone = filing.contact().phone();
        this.receivedAt = filing.receivedAt();
        this.readiness = filing.readiness().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        KeptWarranty kept = KeptWarranty.of(
                Warranty.decide(filing.machine().warrantyFacts(filing.site().zone()), fault, receivedAt));
        this.warranty = kept.verdict();
        this.warrantyReasons = kept.reasons();
    }

    private void takeMachine(Asset machine) {
        this.assetId = machine.id();
        this.customer = machine.customer().value();
        this.customerName = machine.customerName();
        this.serialNumber = machine.serialNumber();
        this.model = machine.model();
        this.machineKind = machine.kind();
        this.agreedLevel = machine.agreedLevel().map(ResponseLevel::code).orElse(null);
    }

    private void takeSite(MachineSite site) {
        this.street = site.street();
        this.postalCode = site.postalCode().value();
        this.city = site.city();
        this.country = site.postalCode().country().code();
        this.zone = site.zone().getId();
    }

    /** Notes who filed it, when, and under which terms. */
    ServiceCase filed(FiledBy by, Instant at, String terms) {
        this.filedBy = by.user();
        this.filedAt = at;
        this.acceptedTerms = terms;
        return this;
    }

    /** From now on the holder of that secret may follow it. */
    ServiceCase followedBy(FollowToken token) {
        this.followTokenHash = token.hash();
        return this;
    }

    /** Refuses a decision about a case that has one already. */
    void requireUndecided() {
        if (status != CaseStatus.RECEIVED) {
            throw new WrongState("Case " + number + " is decided already: “" + status.label()
                    + "”. Load it again to see what was decided.");
        }
    }

    /** A visit goes. The note says why it may although the checklist is open; empty when it is complete. */
    void visitOrdered(VisitOrders.Ordered order, String note) {
        requireUndecided();
        this.status = CaseStatus.VISIT;
        this.workOrderId = order.workOrder();
        this.workOrderNumber = order.number();
        this.decisionNote = note.isEmpty() ? null : note;
    }

    void fixedRemotely(String note) {
        requireUndecided();
        this.status = CaseStatus.FIXED_REMOTELY;
        this.decisionNote = note;
    }

    /**
     * The visit of that work order was reported.
     *
     * @return whether this was news: the same report may come again
     */
    boolean visited(UUID reportedWorkOrder) {
        if (!reportedWorkOrder.equals(workOrderId)) {
            throw new IllegalStateException("case " + number + " has no work order " + reportedWorkOrder);
        }
        boolean news = status == CaseStatus.VISIT;
        this.status = CaseStatus.RESOLVED;
        return news;
    }

    /** The customer's duties that are still open (C1 to C5), in their order. */
    Set<Readiness> openDuties() {
        return EnumSet.complementOf(done());
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    CaseStatus status() {
        return status;
    }

    Kind machineKind() {
        return machineKind;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    MachineSite site() {
        return new MachineSite(street, new PostalCode(Country.of(country), postalCode), city, ZoneId.of(zone));
    }

    WarrantyAnswer warranty() {
        return new KeptWarranty(warranty, warrantyReasons).answer();
    }

    Optional<UUID> workOrderId() {
        return Optional.ofNullable(workOrderId);
    }

    CaseView view() {
        return new CaseView(
                id,
                version,
                number,
                status,
                assetId,
                serialNumber,
                model,
                new TenantId(customer),
                customerName,
                fault,
                description,
                contactName,
                contactEmail,
                contactPhone,
                street,
                postalCode,
                city,
                country,
                ZoneId.of(zone),
                receivedAt,
                filedBy,
                Collections.unmodifiableSet(done()),
                acceptedTerms,
                warranty(),
                Optional.ofNullable(agreedLevel).map(ResponseLevel::of),
                workOrderId(),
                Optional.ofNullable(workOrderNumber),
                Optional.ofNullable(decisionNote));
    }

    private EnumSet<Readiness> done() {
        return Arrays.stream(readiness.split(","))
                .filter(name -> !name.isEmpty())
                .map(Readiness::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Readiness.class)));
    }
}

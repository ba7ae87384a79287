package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.site.MachineSite;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A case as it was filed: machine, fault, contact, site and terms. None of it changes afterwards. */
@MappedSuperclass
abstract class FiledCase {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private String customer;

    private String number;

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

    @Column(name = "agreement_calendar")
    private String agreementCalendar;

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

    protected FiledCase() {}

    FiledCase(UUID id, String number, CheckedFiling filing) {
        this.id = id;
        this.number = number;
        takeMachine(filing.machine());
        takeSite(filing.site());
        this.fault = filing.fault().kind();
        this.description = filing.fault().description();
        this.contactName = filing.contact().name();
        this.contactEmail = filing.contact().email();
        this.contactPhone = filing.contact().phone();
        this.receivedAt = filing.receivedAt();
        this.readiness = DoneDuties.written(filing.readiness());
    }

    private void takeMachine(Asset machine) {
        this.assetId = machine.id();
        this.customer = machine.customer().value();
        this.customerName = machine.customerName();
        this.serialNumber = machine.serialNumber();
        this.model = machine.model();
        this.machineKind = machine.kind();
        this.agreedLevel = machine.agreedLevel().map(ResponseLevel::code).orElse(null);
        this.agreementCalendar = machine.agreementCalendar().orElse(null);
    }

    private void takeSite(MachineSite site) {
        this.street = site.street();
        this.postalCode = site.postalCode().value();
        this.city = site.city();
        this.country = site.postalCode().country().code();
        this.zone = site.zone().getId();
    }

    /** Notes who filed it, when, and under which terms. */
    void filedBy(FiledBy by, Instant at, String terms) {
        this.filedBy = by.user();
        this.filedAt = at;
        this.acceptedTerms = terms;
    }

    /** The customer's duties that are still open (C1 to C5), in their order. */
    Set<Readiness> openDuties() {
        return EnumSet.complementOf(DoneDuties.read(readiness));
    }

    UUID id() {
        return id;
    }

    UUID assetId() {
        return assetId;
    }

    TenantId customer() {
        return new TenantId(customer);
    }

    Optional<String> agreementCalendar() {
        return Optional.ofNullable(agreementCalendar);
    }

    String number() {
        return number;
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

    /** What became of it. */
    record Standing(
            CaseStatus status,
            WarrantyAnswer warranty,
            Optional<WarrantyAnswer> warrantyFound,
            Optional<UUID> workOrderId,
            Optional<String> workOrderNumber,
            Optional<String> decisionNote) {}

    CaseView view(Standing now) {
        return new CaseView(
                id,
                version,
                number,
                now.status(),
                assetId,
                serialNumber,
                model,
                customer(),
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
                Collections.unmodifiableSet(DoneDuties.read(readiness)),
                acceptedTerms,
                now.warranty(),
                now.warrantyFound(),
                Optional.ofNullable(agreedLevel).map(ResponseLevel::of),
                agreementCalendar(),
                now.workOrderId(),
                now.workOrderNumber(),
                now.decisionNote());
    }
}

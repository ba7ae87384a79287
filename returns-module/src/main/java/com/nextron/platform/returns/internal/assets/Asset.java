package com.nextron.platform.returns.internal.assets;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.internal.site.MachineSite;
import com.nextron.platform.returns.internal.warranty.Warranty;
import com.nextron.platform.returns.internal.warranty.WarrantyFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A machine as it was sold. Never changed. */
@Entity
@Table(schema = "returns", name = "asset")
public class Asset {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "serial_number")
    private String serialNumber;

    private String model;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "invoice_date")
    private LocalDate invoiceDate;

    @Column(name = "media_warranty_until")
    private LocalDate mediaWarrantyUntil;

    @Column(name = "agreed_level")
    private String agreedLevel;

    @Column(name = "agreement_calendar")
    private String agreementCalendar;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String country;
    private String zone;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Asset() {}

    Asset(UUID id, CheckedAsset checked, Instant registeredAt) {
        this.id = id;
        this.customer = checked.customer().id().value();
        this.customerName = checked.customer().name();
        this.serialNumber = checked.machine().serialNumber();
        this.model = checked.machine().model();
        this.kind = checked.machine().kind();
        this.invoiceDate = checked.invoiceDate();
        this.mediaWarrantyUntil = checked.mediaWarrantyUntil().orElse(null);
        this.agreedLevel = checked.agreedLevel().map(ResponseLevel::code).orElse(null);
        this.agreementCalendar = checked.agreementCalendar().orElse(null);
        this.street = checked.site().street();
        this.postalCode = checked.site().postalCode().value();
        this.city = checked.site().city();
        this.country = checked.site().postalCode().country().code();
        this.zone = checked.site().zone().getId();
        this.registeredAt = registeredAt;
    }

    public UUID id() {
        return id;
    }

    public TenantId customer() {
        return new TenantId(customer);
    }

    public String customerName() {
        return customerName;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public String model() {
        return model;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<ResponseLevel> agreedLevel() {
        return Optional.ofNullable(agreedLevel).map(ResponseLevel::of);
    }

    /** The agreement whose calendar its promises are made by; empty for the country's. */
    public Optional<String> agreementCalendar() {
        return Optional.ofNullable(agreementCalendar);
    }

    public MachineSite site() {
        return new MachineSite(street, new PostalCode(Country.of(country), postalCode), city, ZoneId.of(zone));
    }

    /** What the warranty is decided by for a fault at that place. */
    public WarrantyFacts warrantyFacts(ZoneId at) {
        return new WarrantyFacts(invoiceDate, Optional.ofNullable(mediaWarrantyUntil), at);
    }

    public AssetView view(Instant now) {
        WarrantyFacts facts = warrantyFacts(ZoneId.of(zone));
        return new AssetView(
                id,
                serialNumber,
                model,
                kind,
                customer(),
                customerName,
                invoiceDate,
                facts.machineUntil(),
                facts.mediaWarrantyUntil(),
                agreedLevel(),
                agreementCalendar(),
                street,
                postalCode,
                city,
                country,
                Warranty.decide(facts, FaultKind.UNKNOWN, now));
    }
}

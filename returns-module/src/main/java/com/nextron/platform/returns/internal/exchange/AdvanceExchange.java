package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.billing.UnreturnedParts.ProposePart;
import com.nextron.platform.billing.UnreturnedParts.Site;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.ExchangeStatus;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A part that went out, and the defective one that is due back for it. The customer's, as the case. */
@Entity
@Table(schema = "returns", name = "advance_exchange")
class AdvanceExchange {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "tenant_id", updatable = false)
    private String customer;

    @Column(name = "service_number", updatable = false)
    private String serviceNumber;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "customer_name", updatable = false)
    private String customerName;

    @Column(name = "machine_serial", updatable = false)
    private String machineSerial;

    @Column(name = "contact_email", updatable = false)
    private String contactEmail;

    @Column(updatable = false)
    private String country;

    @Column(name = "site_postal_code", updatable = false)
    private String sitePostalCode;

    @Column(name = "site_city", updatable = false)
    private String siteCity;

    @Column(updatable = false)
    private String zone;

    @Column(name = "part_name", updatable = false)
    private String partName;

    @Column(name = "part_number", updatable = false)
    private String partNumber;

    @Column(name = "serial_out", updatable = false)
    private String serialOut;

    @Column(name = "serial_back", updatable = false)
    private String serialBack;

    @Column(updatable = false)
    private int quantity;

    @Column(name = "list_price", updatable = false)
    private BigDecimal listPrice;

    @Column(updatable = false)
    private String currency;

    @Column(name = "shipped_on", updatable = false)
    private LocalDate shippedOn;

    @Column(name = "shipped_by", updatable = false)
    private String shippedBy;

    @Enumerated(EnumType.STRING)
    private ExchangeStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private ReturnStep nextStep;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "returned_note")
    private String returnedNote;

    @Column(name = "received_by")
    private String receivedBy;

    protected AdvanceExchange() {}

    AdvanceExchange(String serviceNumber, CaseView of, CheckedShipment sent) {
        this.id = Ids.next();
        this.serviceNumber = serviceNumber;
        this.customer = of.customer().value();
        this.caseId = of.id();
        this.caseNumber = of.number();
        this.customerName = of.customerName();
        this.machineSerial = of.serialNumber();
        this.contactEmail = of.contactEmail();
        this.country = of.country();
        this.sitePostalCode = of.postalCode();
        this.siteCity = of.city();
        this.zone = of.zone().getId();
        this.partName = sent.part().name();
        this.partNumber = sent.part().number();
        this.serialOut = sent.part().serialOut();
        this.serialBack = sent.part().serialBack();
        this.quantity = sent.quantity();
        this.listPrice = sent.listPrice().orElse(null);
        this.currency = sent.currency().getCurrencyCode();
        this.shippedOn = sent.shippedOn();
        this.status = ExchangeStatus.OUT;
        this.returnedNote = "";
        await(ReturnStep.FIRST_REMINDER);
    }

    AdvanceExchange shippedBy(String who) {
        this.shippedBy = who;
        return this;
    }

    private void await(ReturnStep step) {
        this.nextStep = step;
        this.nextAt = step.at(shippedOn, ZoneId.of(zone));
    }

    /** What was to happen has happened: on to the next step, or overdue after the last. */
    ReturnStep moveOn() {
        ReturnStep done = nextStep;
        Optional<ReturnStep> next = done.next();
        if (next.isPresent()) {
            await(next.get());
        } else {
            this.status = ExchangeStatus.OVERDUE;
            this.nextStep = null;
            this.nextAt = null;
        }
        return done;
    }

    void received(LocalDate on, String note, String by) {
        this.status = ExchangeStatus.RETURNED;
        this.nextStep = null;
        this.nextAt = null;
        this.returnedOn = on;
        this.returnedNote = note;
        this.receivedBy = by;
    }

    boolean isReturned() {
        return status == ExchangeStatus.RETURNED;
    }

    boolean wasProposed() {
        return status == ExchangeStatus.OVERDUE;
    }

    String contactEmail() {
        return contactEmail;
    }

    /** As finance is asked about it (D-P3). */
    ProposePart proposal() {
        return new ProposePart(
                id,
                serviceNumber,
                new TenantId(customer),
                caseId,
                caseNumber,
                country,
                new Site(sitePostalCode, siteCity, ZoneId.of(zone)),
                partNumber.isEmpty() ? partName : partName + " (" + partNumber + ")",
                quantity,
                currency,
                Optional.ofNullable(listPrice),
                shippedOn);
    }

    ExchangeView view() {
        return new ExchangeView(
                id,
                version,
                serviceNumber,
                status,
                caseId,
                caseNumber,
                new TenantId(customer),
                customerName,
                machineSerial,
                partName,
                partNumber,
                serialOut,
                serialBack,
                quantity,
                Optional.ofNullable(listPrice).map(price -> Money.of(price, currency)),
                ZoneId.of(zone),
                shippedOn,
                shippedBy,
                shippedOn.plusDays(ReturnStep.DAYS_TO_RETURN),
                Optional.ofNullable(nextStep).map(ReturnStep::words),
                Optional.ofNullable(nextAt),
                Optional.ofNullable(returnedOn),
                returnedNote);
    }
}

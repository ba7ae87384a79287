package com.nextron.platform.billing.internal.unreturned;

import com.nextron.platform.billing.UnreturnedParts.ProposePart;
import com.nextron.platform.billing.UnreturnedParts.Site;
import com.nextron.platform.billing.UnreturnedParts.Status;
import com.nextron.platform.billing.UnreturnedParts.UnreturnedPart;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
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

/** A part that did not come back; it carries the id of its exchange. */
@Entity
@Table(schema = "billing", name = "unreturned_part")
class ProposedPart {
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

    @Column(updatable = false)
    private String country;

    @Column(name = "site_postal_code", updatable = false)
    private String sitePostalCode;

    @Column(name = "site_city", updatable = false)
    private String siteCity;

    @Column(updatable = false)
    private String zone;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private int quantity;

    @Column(updatable = false)
    private String currency;

    @Column(name = "list_price", updatable = false)
    private BigDecimal listPrice;

    @Column(name = "shipped_on", updatable = false)
    private LocalDate shippedOn;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    protected ProposedPart() {}

    ProposedPart(ProposePart part, Instant now) {
        this.id = part.id();
        this.customer = part.customer().value();
        this.serviceNumber = part.serviceNumber();
        this.caseId = part.caseId();
        this.caseNumber = part.caseNumber();
        this.country = part.country();
        this.sitePostalCode = part.site().postalCode();
        this.siteCity = part.site().city();
        this.zone = part.site().zone().getId();
        this.label = part.label();
        this.quantity = part.quantity();
        this.currency = part.currency();
        this.listPrice = part.listPrice().orElse(null);
        this.shippedOn = part.shippedOn();
        this.proposedAt = now;
        this.status = Status.PROPOSED;
    }

    /** Who decided, and when. */
    record Decided(String by, Instant at) {}

    void invoiced(UUID invoice, Decided decided) {
        requireOpen();
        this.status = Status.INVOICED;
        this.invoiceId = invoice;
        decided(decided);
    }

    void waived(String reason, Decided decided) {
        requireOpen();
        this.status = Status.WAIVED;
        this.decidedWhy = reason;
        decided(decided);
    }

    private void decided(Decided decided) {
        this.decidedBy = decided.by();
        this.decidedAt = decided.at();
    }

    /** The invoice that was drafted for it. */
    Optional<UUID> invoice() {
        return Optional.ofNullable(invoiceId);
    }

    /** @param unissued whether its invoice was a draft until now, and is no more */
    void cameBack(LocalDate on, boolean unissued) {
        this.returnedOn = on;
        if (status == Status.PROPOSED || unissued) {
            this.status = Status.CAME_BACK;
            this.invoiceId = null;
            this.decidedBy = null;
            this.decidedAt = null;
        }
    }

    /** Refuses a decision about what is decided, or about a part that is here. */
    void requireOpen() {
        if (status != Status.PROPOSED) {
            throw new WrongState("The part of " + serviceNumber + " is decided already: “" + status.label()
                    + "”. Load it again to see what was decided.");
        }
    }

    /** The price of one piece, where one is known. */
    Optional<BigDecimal> listPrice() {
        return Optional.ofNullable(listPrice);
    }

    UnreturnedPart view() {
        return new UnreturnedPart(
                id,
                version,
                serviceNumber,
                status,
                new TenantId(customer),
                caseId,
                caseNumber,
                country,
                new Site(sitePostalCode, siteCity, ZoneId.of(zone)),
                label,
                quantity,
                currency,
                listPrice().map(price -> Money.of(price, currency)),
                shippedOn,
                proposedAt,
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedWhy),
                Optional.ofNullable(invoiceId),
                Optional.ofNullable(returnedOn));
    }
}

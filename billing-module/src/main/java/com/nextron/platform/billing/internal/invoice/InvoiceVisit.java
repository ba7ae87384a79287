package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatQuestion.Taxed;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A visit on an invoice; the database lets it be on one only, and on a next one once that is credited in full. Never changed. */
@Entity
@Table(schema = "billing", name = "invoice_visit")
class InvoiceVisit {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    private int position;

    @Column(name = "visit_id")
    private UUID visitId;

    @Column(name = "visit_number")
    private int visitNumber;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    private String country;

    @Column(name = "site_postal_code")
    private String sitePostalCode;

    @Column(name = "site_city")
    private String siteCity;

    private String zone;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "departed_at")
    private Instant departedAt;

    @Column(name = "billed_minutes")
    private int billedMinutes;

    @Column(name = "rate_card")
    private String rateCard;

    /** From 1, one more each time the visit is invoiced again after a credit; the database counts it. */
    @Column(name = "round", insertable = false, updatable = false)
    private int round;

    protected InvoiceVisit() {}

    /** What is invoiced of a visit, as dispatch told of it. */
    static BilledVisit billed(int position, VisitCompleted told, DraftedVisit drafted) {
        return new BilledVisit(
                position,
                told.visitId(),
                told.visitNumber(),
                told.workOrderId(),
                told.workOrderNumber(),
                told.caseId(),
                told.caseNumber(),
                told.country(),
                told.postalCode(),
                told.city(),
                told.zone(),
                told.arrivedAt(),
                told.departedAt(),
                drafted.rated().billedMinutes(),
                drafted.rateCard());
    }

    /** What was delivered, on that document. */
    InvoiceVisit(Invoice invoice, BilledVisit visit) {
        this.id = Ids.next();
        this.tenantId = invoice.customer().value();
        this.invoice = invoice;
        this.kind = invoice.kind();
        this.position = visit.position();
        this.visitId = visit.visitId();
        this.visitNumber = visit.visitNumber();
        this.workOrderId = visit.workOrderId();
        this.workOrderNumber = visit.workOrderNumber();
        this.caseId = visit.caseId();
        this.caseNumber = visit.caseNumber();
        this.country = visit.country();
        this.sitePostalCode = visit.sitePostalCode();
        this.siteCity = visit.siteCity();
        this.zone = visit.zone();
        this.arrivedAt = visit.arrivedAt();
        this.departedAt = visit.departedAt();
        this.billedMinutes = visit.billedMinutes();
        this.rateCard = visit.rateCard();
    }

    int position() {
        return position;
    }

    boolean isOf(UUID visit) {
        return visitId.equals(visit);
    }

    String rateCard() {
        return rateCard;
    }

    VatQuestion taxedFor(Taxed buyer) {
        return new VatQuestion(Country.of(country), buyer, view().deliveredOn());
    }

    BilledVisit view() {
        return new BilledVisit(
                position,
                visitId,
                visitNumber,
                workOrderId,
                workOrderNumber,
                caseId,
                caseNumber,
                country,
                sitePostalCode,
                siteCity,
                zone,
                arrivedAt,
                departedAt,
                billedMinutes,
                rateCard);
    }
}

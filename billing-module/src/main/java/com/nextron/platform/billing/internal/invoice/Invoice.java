package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** An invoice for one visit. Once issued only its export is noted on it; the database refuses anything else. */
@Entity
@Table(schema = "billing", name = "invoice")
class Invoice {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Column(name = "held_because")
    private String heldBecause;

    /** Other reasons than parts without a price. */
    @Column(name = "held_otherwise")
    private String heldOtherwise;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "customer_organisation_number")
    private String customerOrganisationNumber;

    @Column(name = "customer_country")
    private String customerCountry;

    @Column(name = "customer_street")
    private String customerStreet;

    @Column(name = "customer_postal_code")
    private String customerPostalCode;

    @Column(name = "customer_city")
    private String customerCity;

    @Column(name = "customer_email")
    private String customerEmail;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "visit_id")
    private UUID visitId;

    @Column(name = "visit_number")
    private int visitNumber;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "rate_card")
    private String rateCard;

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

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String currency;
    private BigDecimal net;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    private BigDecimal vat;
    private BigDecimal gross;

    @Column(name = "export_batch_id")
    private UUID exportBatchId;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    /** A draft, or a held one where the rating gives a reason. */
    Invoice(VisitCompleted visit, Buyer buyer, Instant now) {
        this.id = Ids.next();
        this.customer = visit.customer();
        this.workOrderId = visit.workOrderId();
        this.workOrderNumber = visit.workOrderNumber();
        this.visitId = visit.visitId();
        this.visitNumber = visit.visitNumber();
        this.caseId = visit.caseId();
        this.caseNumber = visit.caseNumber();
        this.country = visit.country();
        this.sitePostalCode = visit.postalCode();
        this.siteCity = visit.city();
        this.zone = visit.zone();
        this.arrivedAt = visit.arrivedAt();
        this.departedAt = visit.departedAt();
        this.createdAt = now;
        this.status = InvoiceStatus.DRAFT;
        addressTo(buyer);
    }

    Invoice rated(DraftedVisit draft) {
        this.rateCard = draft.rateCard();
        this.billedMinutes = draft.rated().billedMinutes();
        this.currency = draft.rated().currency().getCurrencyCode();
        this.vatPercent = draft.vatPercent();
        for (RatedLine line : draft.rated().lines()) {
            lines.add(new InvoiceLine(this, lines.size() + 1, line));
        }
        this.heldOtherwise = draft.heldBecause().orElse(null);
        addUp();
        hold();
        return this;
    }

    /** The part on that line costs so much a piece. Whoever calls it has checked that a part stands there. */
    void pricePart(int position, BigDecimal onePiece, String how) {
        if (status != InvoiceStatus.DRAFT && status != InvoiceStatus.HELD) {
            throw new WrongState("The invoice is issued and cannot be changed.");
        }
        part(position).orElseThrow().price(onePiece, Currency.getInstance(currency), how);
        addUp();
        hold();
    }

    /** The line of that position, if it is a part's. */
    Optional<InvoiceLine> part(int position) {
        return lines.stream()
                .filter(line -> line.isPart() && line.position() == position)
                .findFirst();
    }

    private void addUp() {
        Currency unit = Currency.getInstance(currency);
        Money sum = lines.stream().map(line -> new Money(line.amount(), unit)).reduce(Money.zero(unit), Money::plus);
        Money tax = VatRates.vat(sum, vatPercent);
        this.net = sum.amount();
        this.vat = tax.amount();
        this.gross = sum.plus(tax).amount();
    }

    /** Held for parts without a price, for what else there is, or not at all. */
    private void hold() {
        String unpriced = lines.stream()
                .filter(line -> !line.isPriced())
                .map(InvoiceLine::label)
                .collect(Collectors.joining(", "));
        String parts = unpriced.isEmpty()
                ? null
                : "Part without a price: " + unpriced + ". Enter it, and the invoice goes on.";
        this.heldBecause = Stream.of(Optional.ofNullable(parts), Optional.ofNullable(heldOtherwise))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
        this.status = heldBecause == null ? InvoiceStatus.DRAFT : InvoiceStatus.HELD;
    }

    /** Lets a held invoice go on. */
    void release() {
        if (status != InvoiceStatus.HELD) {
            throw new WrongState("Only a held invoice can be released; this one is not held.");
        }
        if (lines.isEmpty()) {
            throw new WrongState("It has no lines to invoice. " + heldBecause);
        }
        if (!lines.stream().allMatch(InvoiceLine::isPriced)) {
            throw new WrongState("A part has no price yet. Enter it first, then release the invoice.");
        }
        this.heldOtherwise = null;
        hold();
    }

    /** Fixes the invoice under its number. */
    void issue(String newNumber, Buyer buyer, LocalDate today, int daysToPay) {
        if (status != InvoiceStatus.DRAFT) {
            throw new WrongState("Only a draft can be issued.");
        }
        addressTo(buyer);
        this.number = newNumber;
        this.issuedOn = today;
        this.dueOn = today.plusDays(daysToPay);
        this.status = InvoiceStatus.ISSUED;
    }

    String rateCard() {
        return rateCard;
    }

    TenantId customer() {
        return new TenantId(customer);
    }

    InvoiceStatus status() {
        return status;
    }

    String number() {
        return number;
    }

    String heldBecause() {
        return heldBecause;
    }

    InvoiceDocument document() {
        Buyer buyer = new Buyer(
                customerName,
                customerOrganisationNumber,
                customerCountry,
                customerStreet,
                customerPostalCode,
                customerCity,
                customerEmail);
        LocalDate day = LocalDate.ofInstant(departedAt, ZoneId.of(zone));
        return new InvoiceDocument(view(), buyer, new InvoiceDocument.Delivery(day, sitePostalCode, siteCity));
    }

    InvoiceView view() {
        Currency unit = Currency.getInstance(currency);
        List<Line> lineViews = lines.stream().map(line -> line.view(unit)).toList();
        return new InvoiceView(
                id,
                version,
                Optional.ofNullable(number),
                status,
                Optional.ofNullable(heldBecause),
                customer(),
                customerName,
                customerOrganisationNumber,
                country,
                workOrderId,
                workOrderNumber,
                visitId,
                visitNumber,
                caseId,
                caseNumber,
                rateCard,
                sitePostalCode + " " + siteCity,
                zone,
                arrivedAt,
                departedAt,
                billedMinutes,
                createdAt,
                Optional.ofNullable(issuedOn),
                Optional.ofNullable(dueOn),
                lineViews,
                new Money(net, unit),
                vatPercent,
                new Money(vat, unit),
                new Money(gross, unit));
    }

    private void addressTo(Buyer buyer) {
        this.customerName = buyer.name();
        this.customerOrganisationNumber = buyer.organisationNumber();
        this.customerCountry = buyer.country();
        this.customerStreet = buyer.street();
        this.customerPostalCode = buyer.postalCode();
        this.customerCity = buyer.city();
        this.customerEmail = buyer.email();
    }
}

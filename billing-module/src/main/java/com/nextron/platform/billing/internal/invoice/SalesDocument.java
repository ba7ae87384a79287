package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The head of an invoice or credit note: parties, dates, number, sums, and the steps from draft to export. */
@MappedSuperclass
abstract class SalesDocument {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    private String number;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Column(name = "held_because")
    private String heldBecause;

    @Column(name = "customer_name")
    private String customerName;

    @Embedded
    private BilledTo billedTo;

    /** What this document alone has to name; null for the customer's usual reference. */
    @Column(name = "own_reference")
    private String ownReference;

    @Embedded
    private SoldBy soldBy;

    @Embedded
    private Period period;

    /** Work orders, cases and, on a credit note, the invoice: what people look for. */
    private String mentions = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "days_to_pay")
    private int daysToPay;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String kid;
    private String currency;
    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal gross;

    @Embedded
    private KronerVat kronerVat;

    @Embedded
    private Corrected corrected;

    protected SalesDocument() {}

    SalesDocument(InvoiceKind kind, BilledCustomer billed, Currency currency, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.customer = billed.id().value();
        this.currency = currency.getCurrencyCode();
        this.createdAt = now;
        this.status = InvoiceStatus.DRAFT;
        this.net = this.vat = this.gross = Money.zero(currency).amount();
        addressTo(billed);
    }

    /**
     * What an issue fixes beside the draft.
     *
     * @param kronerVat where the currency is not NOK
     */
    record Fixed(String number, Optional<Kid> kid, LocalDate on, Seller seller, Optional<KronerVat> kronerVat) {}

    /** Fixes the document under its number, addressed to the customer as it is registered now. */
    void issue(Fixed fixed, BilledCustomer billed) {
        if (status != InvoiceStatus.DRAFT) {
            throw new WrongState("Only a draft can be issued.");
        }
        addressTo(billed);
        this.number = fixed.number();
        this.kid = fixed.kid().map(Kid::value).orElse(null);
        this.issuedOn = fixed.on();
        this.dueOn = fixed.on().plusDays(daysToPay);
        this.soldBy = new SoldBy(fixed.seller());
        this.kronerVat = fixed.kronerVat().orElse(null);
        this.period = period == null ? null : period.closed();
        this.status = InvoiceStatus.ISSUED;
    }

    /** What {@link #issue} has fixed, by its columns: the same ones for each document. */
    Map<String, Object> fixedColumns() {
        Map<String, Object> columns = new TreeMap<>(billedTo.columns());
        columns.putAll(soldBy.columns());
        columns.putAll(KronerVat.columns(kronerVat()));
        columns.put("status", status);
        columns.put("number", number);
        columns.put("kid", kid);
        columns.put("issued_on", issuedOn);
        columns.put("due_on", dueOn);
        columns.put("days_to_pay", daysToPay);
        columns.put("customer_name", customerName);
        columns.put("gathering_key", period().map(Period::key).orElse(null));
        return columns;
    }

    /** Gathers no more visits. */
    void close() {
        if (status != InvoiceStatus.DRAFT || period == null || period.key() == null) {
            throw new WrongState("It gathers no visits, so there is nothing to close.");
        }
        this.period = period.closed();
    }

    final void gather(Period wanted) {
        this.period = wanted;
    }

    /** Names this instead of the customer's usual reference. */
    final void name(String reference, BilledCustomer billed) {
        requireUnissued();
        this.ownReference = reference;
        addressTo(billedAs(billed));
    }

    /** The customer as this document names it. */
    final BilledCustomer billedAs(BilledCustomer customer) {
        return ownReference == null ? customer : customer.referring(ownReference);
    }

    final void correct(Corrected what) {
        this.corrected = what;
    }

    /** Notes further words that people look for. */
    final void mention(String words) {
        this.mentions = Mentions.and(mentions, words);
    }

    final void sumsUpTo(BigDecimal newNet, BigDecimal newVat) {
        this.net = newNet;
        this.vat = newVat;
        this.gross = newNet.add(newVat);
    }

    /** Held for that reason, or a draft without one. */
    final void holdFor(Optional<String> reason) {
        this.heldBecause = reason.orElse(null);
        this.status = reason.isPresent() ? InvoiceStatus.HELD : InvoiceStatus.DRAFT;
    }

    final void requireUnissued() {
        if (status != InvoiceStatus.DRAFT && status != InvoiceStatus.HELD) {
            throw new WrongState("The invoice is issued and cannot be changed.");
        }
    }

    UUID id() {
        return id;
    }

    InvoiceKind kind() {
        return kind;
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

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    BigDecimal vat() {
        return vat;
    }

    Buyer buyer() {
        return billedTo.named(customerName);
    }

    Optional<KronerVat> kronerVat() {
        return Optional.ofNullable(kronerVat);
    }

    /** The document; of one that was issued before the seller was kept with it, today's stands in. */
    InvoiceDocument document(Seller present) {
        InvoiceView view = view();
        return InvoiceDocument.of(view, view.seller().orElse(present));
    }

    abstract InvoiceView view();

    /** The head with what stands under it. */
    final InvoiceView view(List<InvoiceVisit> visits, List<InvoiceLine> lines, List<InvoiceVat> vatShares) {
        Currency unit = currency();
        return new InvoiceView(
                id,
                version,
                kind,
                Optional.ofNullable(number),
                status,
                Optional.ofNullable(heldBecause),
                customer(),
                buyer(),
                Optional.ofNullable(soldBy).map(SoldBy::seller),
                period().map(Period::view),
                createdAt,
                Optional.ofNullable(issuedOn),
                Optional.ofNullable(dueOn),
                daysToPay,
                Optional.ofNullable(kid),
                visits.stream().map(InvoiceVisit::view).toList(),
                lines.stream().map(line -> line.view(unit)).toList(),
                vatShares.stream().map(share -> share.view(unit)).toList(),
                new Money(net, unit),
                new Money(vat, unit),
                new Money(gross, unit),
                kronerVat().map(KronerVat::view),
                Optional.ofNullable(corrected).map(Corrected::view));
    }

    private void addressTo(BilledCustomer billed) {
        this.customerName = billed.buyer().name();
        this.billedTo = new BilledTo(billed.buyer());
        this.daysToPay = billed.daysToPay();
    }
}

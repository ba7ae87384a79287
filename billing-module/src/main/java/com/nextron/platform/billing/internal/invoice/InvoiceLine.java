package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.internal.line.StoredLine;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** One line of an invoice or credit note. A part may get its price; nothing else of it is changed but its VAT. */
@Entity
@Table(schema = "billing", name = "invoice_line")
class InvoiceLine extends StoredLine {
    private static final String MINUTES = "min";
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int visit;
    private boolean priced;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_category")
    private VatCategory vatCategory;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    private Integer credits;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int position, RatedLine rated, InvoiceVisit visit) {
        super(invoice.customer().value(), position, rated);
        this.invoice = invoice;
        this.visit = visit.position();
        this.priced = !(rated.words() instanceof UnpricedPart);
        tax(VatTreatment.NOT_RATED);
    }

    /** A line that takes another back. */
    InvoiceLine(Invoice invoice, int position, Crediting.TakenBack taken) {
        super(invoice.customer().value(), position, taken.rated());
        this.invoice = invoice;
        this.visit = taken.line().visit();
        this.priced = true;
        this.vatCategory = taken.line().vatCategory();
        this.vatPercent = taken.line().vatPercent();
        this.credits = taken.line().position();
    }

    /** A part gets its price; again until the invoice is issued. */
    @Override
    protected void price(BigDecimal onePiece, Currency currency, String how) {
        super.price(onePiece, currency, how);
        this.priced = true;
    }

    final void tax(VatTreatment treatment) {
        this.vatCategory = treatment.category();
        this.vatPercent = treatment.percent();
    }

    /** Whether it is taxed so; by value, since a percentage comes back from the database with other zeros. */
    boolean isTaxed(VatCategory category, BigDecimal percent) {
        return vatCategory == category && vatPercent.compareTo(percent) == 0;
    }

    boolean isPart() {
        return kind() == LineKind.PART;
    }

    boolean isPriced() {
        return priced;
    }

    int visit() {
        return visit;
    }

    InvoicedLine view(Currency currency) {
        Line line = line(currency, priced);
        return new InvoicedLine(
                line.position(),
                visit,
                line.kind(),
                line.label(),
                line.quantity(),
                line.unit().equals(MINUTES) ? MINUTES_OF_AN_HOUR : BigDecimal.ONE,
                line.unit(),
                line.unitPrice(),
                line.percent(),
                line.amount(),
                line.explanation(),
                priced,
                vatCategory,
                vatPercent,
                Optional.ofNullable(credits));
    }
}

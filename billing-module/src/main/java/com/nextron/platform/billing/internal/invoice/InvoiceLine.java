package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** One line of an invoice. Never changed. */
@Entity
@Table(schema = "billing", name = "invoice_line")
class InvoiceLine {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int position;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String label;
    private BigDecimal quantity;
    private String unit;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    private BigDecimal percent;
    private BigDecimal amount;
    private String explanation;
    private boolean priced;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int position, RatedLine rated) {
        this.id = Ids.next();
        this.tenantId = invoice.customer().value();
        this.invoice = invoice;
        this.position = position;
        this.kind = rated.kind();
        this.label = rated.label();
        this.quantity = rated.quantity().amount();
        this.unit = rated.quantity().unit();
        this.unitPrice = rated.quantity().unitPrice();
        this.percent = rated.percent();
        this.amount = rated.amount().amount();
        this.explanation = rated.explanation();
        this.priced = !(rated.words() instanceof UnpricedPart);
    }

    /** A part gets its price; again until the invoice is issued. */
    void price(BigDecimal onePiece, Currency currency, String how) {
        this.unitPrice = onePiece;
        this.amount = new Money(onePiece.multiply(quantity), currency).amount();
        this.explanation = how;
        this.priced = true;
    }

    boolean isPart() {
        return kind == LineKind.PART;
    }

    boolean isPriced() {
        return priced;
    }

    int position() {
        return position;
    }

    String label() {
        return label;
    }

    BigDecimal amount() {
        return amount;
    }

    Line view(Currency currency) {
        return new Line(
                position,
                kind,
                label,
                quantity,
                unit,
                unitPrice,
                percent,
                new Money(amount, currency),
                explanation,
                priced);
    }
}

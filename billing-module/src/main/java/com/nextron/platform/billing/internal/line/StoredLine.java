package com.nextron.platform.billing.internal.line;

import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** A line of a rated visit as it is stored. */
@MappedSuperclass
public abstract class StoredLine {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

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

    protected StoredLine() {}

    /** The rated line, explained as it explains itself. */
    protected StoredLine(String customer, int position, RatedLine rated) {
        this(customer, position, rated, rated.explanation());
    }

    protected StoredLine(String customer, int position, RatedLine rated, String explanation) {
        this.id = Ids.next();
        this.customer = customer;
        this.position = position;
        this.kind = rated.kind();
        this.label = rated.label();
        this.quantity = rated.quantity().amount();
        this.unit = rated.quantity().unit();
        this.unitPrice = rated.quantity().unitPrice();
        this.percent = rated.percent();
        this.amount = rated.amount().amount();
        this.explanation = explanation;
    }

    /** Gives the line another price, and so another amount, rounded once (D-B5). */
    protected void price(BigDecimal onePiece, Currency currency, String how) {
        this.unitPrice = onePiece;
        this.amount = new Money(onePiece.multiply(quantity), currency).amount();
        this.explanation = how;
    }

    public int position() {
        return position;
    }

    public LineKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** The line as people read it. */
    protected Line line(Currency currency, boolean priced) {
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

package com.nextron.platform.billing.internal.visitcost;

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

/** A line of what the warranty bore (B2). Never changed. */
@Entity
@Table(schema = "billing", name = "visit_borne_line")
class BorneLine {
    private static final String PART_BORNE = "Covered by the warranty: no price is needed (B2).";

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private StoredVisit visit;

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

    protected BorneLine() {}

    BorneLine(StoredVisit visit, int position, RatedLine rated) {
        this.id = Ids.next();
        this.customer = visit.customer();
        this.visit = visit;
        this.position = position;
        this.kind = rated.kind();
        this.label = rated.label();
        this.quantity = rated.quantity().amount();
        this.unit = rated.quantity().unit();
        this.unitPrice = rated.quantity().unitPrice();
        this.percent = rated.percent();
        this.amount = rated.amount().amount();
        this.explanation = rated.words() instanceof UnpricedPart ? PART_BORNE : rated.explanation();
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
                true);
    }
}

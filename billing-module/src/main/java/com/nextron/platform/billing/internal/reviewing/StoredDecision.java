package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.Reviews.Decided;
import com.nextron.platform.billing.Reviews.DecisionKind;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** A decision about a visit, with the customer's side as it was rated before. Never changed. */
@Entity
@Table(schema = "billing", name = "visit_decision")
class StoredDecision {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Column(name = "visit_id")
    private UUID visitId;

    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;
    private String changes;

    /** The visit as it counts from then on; null where it is waived. */
    private String told;

    @Column(name = "lines_before")
    private String linesBefore;

    @Column(name = "net_before")
    private BigDecimal netBefore;

    private String currency;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected StoredDecision() {}

    /** The next decision about a visit. */
    StoredDecision(VisitCompleted about, int number, DecisionKind kind, Ground ground) {
        this.id = Ids.next();
        this.customer = about.customer();
        this.visitId = about.visitId();
        this.number = number;
        this.kind = kind;
        this.reason = ground.reason();
        this.changes = JSONB.toJson(ground.changes().toArray());
        this.told = kind == DecisionKind.WAIVED ? null : JSONB.toJson(about);
        this.linesBefore = JSONB.toJson(ground.before().lines().toArray());
        this.netBefore = ground.before().net().amount();
        this.currency = ground.before().net().currency().getCurrencyCode();
    }

    StoredDecision made(Instant at, String by) {
        this.decidedAt = at;
        this.decidedBy = by;
        return this;
    }

    /** Why, what is changed by it, and what was before. */
    record Ground(String reason, List<String> changes, Before before) {}

    /** The customer's side before. */
    record Before(List<PricedLine> lines, Money net) {}

    int number() {
        return number;
    }

    DecisionKind kind() {
        return kind;
    }

    Decided view() {
        return new Decided(
                number,
                kind,
                reason,
                List.of(JSONB.fromJson(changes, String[].class)),
                List.of(JSONB.fromJson(linesBefore, PricedLine[].class)),
                new Money(netBefore, Currency.getInstance(currency)),
                decidedAt,
                decidedBy);
    }
}

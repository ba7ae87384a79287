package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.internal.claim.ApprovedClaim;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/** A claim on a statement, as it was then. Never changed. */
@Entity
@Table(schema = "billing", name = "statement_line")
class StoredStatementLine {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @ManyToOne
    @JoinColumn(name = "statement_id")
    private StoredStatement statement;

    private int position;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "visit_number")
    private int visitNumber;

    private String city;
    private String zone;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "billed_minutes")
    private int billedMinutes;

    private BigDecimal kilometres;
    private boolean covered;
    private BigDecimal claimed;
    private BigDecimal amount;
    private String note;

    protected StoredStatementLine() {}

    StoredStatementLine(StoredStatement statement, int position, ApprovedClaim claim) {
        this.id = Ids.next();
        this.partner = statement.partner().value();
        this.statement = statement;
        this.position = position;
        this.claimId = claim.id();
        this.workOrderNumber = claim.workOrderNumber();
        this.visitNumber = claim.visitNumber();
        this.city = claim.city();
        this.zone = claim.zone().getId();
        this.arrivedAt = claim.arrivedAt();
        this.billedMinutes = claim.billedMinutes();
        this.kilometres = claim.kilometres();
        this.covered = claim.covered();
        this.claimed = claim.claimed().amount();
        this.amount = claim.approved().amount();
        this.note = String.join("; ", claim.cuts());
    }

    /** The same claim with that much taken back. */
    StoredStatementLine(StoredStatement statement, int position, StatementLine corrected, Money back) {
        this.id = Ids.next();
        this.partner = statement.partner().value();
        this.statement = statement;
        this.position = position;
        this.claimId = corrected.claimId();
        this.workOrderNumber = corrected.workOrderNumber();
        this.visitNumber = corrected.visitNumber();
        this.city = corrected.city();
        this.zone = corrected.zone();
        this.arrivedAt = corrected.arrivedAt();
        this.billedMinutes = corrected.billedMinutes();
        this.kilometres = corrected.kilometres();
        this.covered = corrected.covered();
        this.claimed = corrected.amount().amount();
        this.amount = back.amount().negate();
        this.note = "Taken back of " + corrected.amount() + ".";
    }

    StatementLine view(Currency currency) {
        return new StatementLine(
                position,
                claimId,
                workOrderNumber,
                visitNumber,
                city,
                zone,
                arrivedAt,
                billedMinutes,
                kilometres,
                covered,
                new Money(claimed, currency),
                new Money(amount, currency),
                note);
    }
}

package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.EntryKind;
import com.nextron.platform.billing.Statements.EntryView;
import com.nextron.platform.billing.Statements.NewEntry;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** The partner's invoice against a statement, or a payment. Can only be struck out. */
@Entity
@Table(schema = "billing", name = "statement_entry")
class StoredEntry {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "statement_id")
    private UUID statementId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String reference;
    private LocalDate day;
    private BigDecimal amount;
    private BigDecimal gross;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "struck_because")
    private String struckBecause;

    protected StoredEntry() {}

    StoredEntry(StoredStatement statement, NewEntry wanted, Instant now, String by) {
        this.id = Ids.next();
        this.partner = statement.partner().value();
        this.statementId = statement.id();
        this.kind = wanted.kind();
        this.reference = wanted.reference().strip();
        this.day = wanted.day();
        this.amount = new Money(wanted.amount(), statement.currency()).amount();
        this.gross = wanted.gross() == null || wanted.kind() == EntryKind.PAYMENT
                ? amount
                : new Money(wanted.gross(), statement.currency()).amount();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void strike(String because) {
        if (struckBecause != null) {
            throw new WrongState("It is struck out already.");
        }
        struckBecause = because;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    EntryView view(Currency currency) {
        return new EntryView(
                id,
                kind,
                reference,
                day,
                new Money(amount, currency),
                new Money(gross, currency),
                recordedAt,
                Optional.ofNullable(struckBecause));
    }
}

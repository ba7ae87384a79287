package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.EntryKind;
import com.nextron.platform.billing.Statements.NewEntry;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

/** Records what came of a statement: the partner's invoices and payments. Called inside a transaction. */
@ApplicationScoped
class StatementEntries {
    private static final int LONGEST_REFERENCE = 60;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    @Inject
    private StoredStatements statements;

    @Inject
    private ClosingDay day;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void record(StoredStatement statement, NewEntry wanted) {
        check(statement, wanted);
        StoredEntry entry = new StoredEntry(
                statement, wanted, clock.instant(), CallerContext.current().user());
        statements.add(entry);
        audit.record(
                new AuditTrail.Subject("statement", statement.id()),
                wanted.kind() == EntryKind.INVOICE ? "statement-invoiced" : "statement-paid",
                (wanted.kind() == EntryKind.INVOICE ? "The partner's invoice " : "Payment ") + entry.reference()
                        + " of " + wanted.day() + ", " + new Money(wanted.amount(), statement.currency()) + ".");
    }

    void strike(StoredStatement statement, UUID id, String reason) {
        new Checks().reason(reason).done();
        StoredEntry entry = statements.entries(statement.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        entry.strike(reason.strip());
        audit.record(
                new AuditTrail.Subject("statement", statement.id()),
                "statement-entry-struck",
                entry.reference() + " was struck out: " + reason.strip());
    }

    private void check(StoredStatement statement, NewEntry wanted) {
        if (wanted.kind() == EntryKind.INVOICE && statement.isSelfBilled()) {
            throw new WrongState("The invoice of this statement was written by Nextron; record payments only.");
        }
        int sign = statement.corrects().isPresent() ? -1 : 1;
        Checks checks = new Checks()
                .present("kind", wanted.kind())
                .text("reference", wanted.reference(), LONGEST_REFERENCE)
                .present("day", wanted.day())
                .require(
                        wanted.day() == null || !wanted.day().isAfter(day.today()),
                        new FieldError("day", "That day is still to come."))
                .require(
                        wanted.amount() != null
                                && wanted.amount().signum() == sign
                                && wanted.amount().abs().compareTo(MOST) < 0,
                        new FieldError(
                                "amount",
                                sign > 0
                                        ? "Write an amount above 0."
                                        : "A correction is credited: write an amount below 0."))
                .require(
                        wanted.gross() == null
                                || wanted.amount() == null
                                || wanted.gross()
                                                .abs()
                                                .compareTo(wanted.amount().abs())
                                        >= 0,
                        new FieldError("gross", "With VAT it cannot be less than without."));
        checks.require(
                wanted.reference() == null
                        || statements.entries(statement.id()).stream()
                                .map(entry -> entry.view(statement.currency()))
                                .noneMatch(entry -> entry.struckBecause().isEmpty()
                                        && entry.kind() == wanted.kind()
                                        && entry.reference()
                                                .equals(wanted.reference().strip())),
                new FieldError("reference", "It is recorded already."));
        checks.done();
    }
}

package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementRef;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a statement.
 *
 * @param invoiceNumber of the invoice or credit note that is written for the partner; empty on a settlement basis
 * @param creditedInvoice the number of the self-billed invoice that a correction credits
 * @param agreement by which it is written
 */
record Sheet(
        String number,
        StatementKind kind,
        Optional<StatementRef> corrects,
        String reason,
        Partner partner,
        YearMonth period,
        List<StatementLine> lines,
        Sums sums,
        Optional<String> invoiceNumber,
        Optional<String> creditedInvoice,
        String agreement,
        Instant closedAt,
        LocalDate closedOn) {
    /** Who is paid. */
    record Partner(
            TenantId id,
            String name,
            String organisationNumber,
            String country,
            String postalCode,
            String city,
            String vatNumber) {}

    /** What it comes to. */
    record Sums(Money net, BigDecimal vatPercent, Money vat, Money gross) {}

    public boolean isCorrection() {
        return kind == StatementKind.CORRECTION;
    }

    public boolean isSelfBilled() {
        return invoiceNumber.isPresent();
    }
}

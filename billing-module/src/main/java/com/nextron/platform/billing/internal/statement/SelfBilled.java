package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledDocument;
import com.nextron.platform.core.money.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** A self-billed statement as the invoice, or the credit note, that it is. */
final class SelfBilled {
    private SelfBilled() {}

    static SelfBilledDocument document(Sheet sheet, Seller operator) {
        List<LocalDate> days = sheet.lines().stream()
                .map(line -> LocalDate.ofInstant(line.arrivedAt(), ZoneId.of(line.zone())))
                .sorted(Comparator.naturalOrder())
                .toList();
        Sheet.Partner partner = sheet.partner();
        return new SelfBilledDocument(
                sheet.invoiceNumber().orElseThrow(),
                sheet.creditedInvoice(),
                new SelfBilledDocument.Terms(
                        sheet.closedOn(), days.get(0), days.get(days.size() - 1), sheet.number(), sheet.agreement()),
                new SelfBilledDocument.Supplier(
                        partner.name(),
                        partner.organisationNumber(),
                        partner.country(),
                        partner.postalCode(),
                        partner.city(),
                        partner.vatNumber()),
                operator,
                sheet.lines().stream().map(line -> line(sheet, line)).toList(),
                new SelfBilledDocument.Sums(
                        positive(sheet, sheet.sums().net()),
                        sheet.sums().vatPercent(),
                        positive(sheet, sheet.sums().vat()),
                        positive(sheet, sheet.sums().gross())));
    }

    private static SelfBilledDocument.Line line(Sheet sheet, StatementLine line) {
        LocalDate day = LocalDate.ofInstant(line.arrivedAt(), ZoneId.of(line.zone()));
        return new SelfBilledDocument.Line(
                "Service visit " + line.workOrderNumber() + ", visit " + line.visitNumber(),
                line.city() + ", " + day + ", " + line.billedMinutes() + " minutes, "
                        + line.kilometres().toPlainString() + " km"
                        + (line.note().isBlank() ? "" : ". " + line.note()),
                positive(sheet, line.amount()));
    }

    /** A credit note has positive amounts. */
    private static Money positive(Sheet sheet, Money money) {
        return sheet.isCorrection() ? new Money(money.amount().negate(), money.currency()) : money;
    }
}

package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.EntryKind;
import com.nextron.platform.billing.Statements.EntryView;
import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Statements as they are read, with what came of them. */
@ApplicationScoped
class StatementViews {
    @Inject
    private StoredStatements statements;

    StatementView of(StoredStatement statement) {
        Sheet sheet = statement.sheet();
        List<EntryView> entries = statements.entries(statement.id()).stream()
                .map(entry -> entry.view(statement.currency()))
                .toList();
        Money invoiced = sum(statement, entries, EntryKind.INVOICE, EntryView::amount);
        Money paid = sum(statement, entries, EntryKind.PAYMENT, EntryView::amount);
        Money net = sheet.sums().net();
        Money toInvoice = sheet.isSelfBilled() ? Money.zero(net.currency()) : net.minus(invoiced);
        return new StatementView(
                statement.id(),
                sheet.number(),
                sheet.kind(),
                sheet.corrects(),
                statements.corrections(statement.id()).stream()
                        .map(StoredStatement::ref)
                        .toList(),
                sheet.reason(),
                sheet.partner().id(),
                sheet.partner().name(),
                sheet.partner().organisationNumber(),
                sheet.partner().country(),
                sheet.period(),
                sheet.lines(),
                net,
                sheet.sums().vatPercent(),
                sheet.sums().vat(),
                sheet.sums().gross(),
                sheet.isSelfBilled(),
                sheet.invoiceNumber(),
                sheet.agreement(),
                sheet.closedAt(),
                sheet.closedOn(),
                entries,
                invoiced,
                toInvoice,
                paid,
                due(statement, sheet, entries).minus(paid));
    }

    /** What was invoiced with VAT, by whoever writes the invoices. */
    private static Money due(StoredStatement statement, Sheet sheet, List<EntryView> entries) {
        return sheet.isSelfBilled()
                ? sheet.sums().gross()
                : sum(statement, entries, EntryKind.INVOICE, EntryView::gross);
    }

    private static Money sum(
            StoredStatement statement, List<EntryView> entries, EntryKind kind, Function<EntryView, Money> amount) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.struckBecause().isEmpty())
                .map(amount)
                .reduce(Money.zero(statement.currency()), Money::plus);
    }
}

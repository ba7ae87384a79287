package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementFile;
import com.nextron.platform.billing.Statements.StatementFormat;
import com.nextron.platform.billing.internal.invoice.Operator;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledUbl;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.MailFiles;
import com.nextron.platform.core.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Writes a statement's files when it is closed, and tells the partner with the PDF. */
@ApplicationScoped
class StatementFiles implements MailFiles {
    private static final String SOURCE = "billing.statement";

    @Inject
    private StoredStatements statements;

    @Inject
    private Operator operator;

    @Inject
    private Outbox outbox;

    void write(StoredStatement statement) {
        Sheet sheet = statement.sheet();
        StatementFileRow pdf = new StatementFileRow(
                statement,
                StatementFormat.PDF,
                new StatementFile(
                        name(sheet) + ".pdf", "application/pdf", StatementPdf.write(sheet, operator.seller())));
        statements.add(pdf);
        statements.add(new StatementFileRow(
                statement,
                StatementFormat.CSV,
                new StatementFile(name(sheet) + ".csv", "text/csv", StatementCsv.write(sheet))));
        if (sheet.isSelfBilled()) {
            statements.add(new StatementFileRow(
                    statement,
                    StatementFormat.PEPPOL,
                    new StatementFile(
                            name(sheet) + ".xml",
                            "application/xml",
                            SelfBilledUbl.write(SelfBilled.document(sheet, operator.seller())))));
        }
        tell(statement, sheet, pdf.id());
    }

    private void tell(StoredStatement statement, Sheet sheet, UUID pdf) {
        String next = sheet.isSelfBilled()
                ? "It is written as " + (sheet.isCorrection() ? "credit note " : "invoice ")
                        + sheet.invoiceNumber().orElseThrow() + " by our agreement: you need not send one."
                : sheet.isCorrection()
                        ? "It is not an invoice. Please send us a credit note for that amount, naming " + sheet.number()
                                + "."
                        : "It is not an invoice. Please invoice us for that amount, naming " + sheet.number() + ".";
        outbox.publish(new EmailRequested(
                statement.email(),
                (sheet.isCorrection() ? "Correction " : "Statement ") + sheet.number() + ": "
                        + sheet.sums().net(),
                """
                Dear %s,

                statement %s for %s comes to %s without VAT, for %d visits.

                %s

                You find each visit under Statements in the portal, where you can also download it as CSV.

                Nextron Finance
                """
                        .formatted(
                                sheet.partner().name(),
                                sheet.number(),
                                sheet.period(),
                                sheet.sums().net(),
                                sheet.lines().size(),
                                next),
                new EmailRequested.Attachment(SOURCE, pdf)));
    }

    private static String name(Sheet sheet) {
        return "statement-" + sheet.number().toLowerCase(Locale.ROOT);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public MailFile read(UUID id) {
        return statements
                .file(id)
                .map(StatementFileRow::file)
                .map(file -> new MailFile(file.name(), file.mediaType(), file.content()))
                .orElseThrow(() -> new IllegalStateException("there is no statement file " + id));
    }
}

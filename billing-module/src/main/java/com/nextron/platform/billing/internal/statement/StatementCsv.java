package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.core.csv.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;

/** A statement as CSV ({@link CsvTable}), one row a claim; times are the site's, with their offset. */
final class StatementCsv {
    private static final List<String> COLUMNS = List.of(
            "statement",
            "corrects",
            "invoice",
            "partner",
            "partner_organisation_number",
            "period",
            "line",
            "work_order",
            "visit",
            "city",
            "arrived_at",
            "billed_minutes",
            "kilometres",
            "covered",
            "claimed",
            "amount",
            "currency",
            "note");

    private StatementCsv() {}

    static byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvTable table = new CsvTable(out, COLUMNS);
            for (StatementLine line : sheet.lines()) {
                table.row(row(sheet, line));
            }
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static List<?> row(Sheet sheet, StatementLine line) {
        return List.of(
                sheet.number(),
                sheet.corrects().map(wrong -> wrong.number()).orElse(""),
                sheet.invoiceNumber().orElse(""),
                sheet.partner().id().value(),
                sheet.partner().organisationNumber(),
                sheet.period(),
                line.position(),
                line.workOrderNumber(),
                line.visitNumber(),
                line.city(),
                line.arrivedAt().atZone(ZoneId.of(line.zone())).toOffsetDateTime(),
                line.billedMinutes(),
                line.kilometres(),
                line.covered(),
                line.claimed(),
                line.amount(),
                line.amount().currency().getCurrencyCode(),
                line.note());
    }
}

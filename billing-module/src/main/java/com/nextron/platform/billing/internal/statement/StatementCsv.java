package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A statement as CSV: RFC 4180, UTF-8 without a byte order mark, a header, one row a claim. Times are ISO 8601 with the
 * site's offset, numbers have a point and no thousands separator.
 */
final class StatementCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                    "note")
            .get();

    private StatementCsv() {}

    static byte[] write(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (StatementLine line : sheet.lines()) {
                printer.printRecord(row(sheet, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object[] row(Sheet sheet, StatementLine line) {
        return new Object[] {
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
            line.kilometres().toPlainString(),
            line.covered(),
            line.claimed().amount().toPlainString(),
            line.amount().amount().toPlainString(),
            line.amount().currency().getCurrencyCode(),
            line.note()
        };
    }
}

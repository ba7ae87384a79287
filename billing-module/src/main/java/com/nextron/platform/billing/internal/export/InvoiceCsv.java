package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A batch as CSV: RFC 4180, UTF-8 without a byte order mark, a header, one row an invoice line. Dates are ISO 8601,
 * numbers have a point and no thousands separator.
 */
final class InvoiceCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "invoice_number",
                    "issued_on",
                    "due_on",
                    "delivered_on",
                    "customer_id",
                    "customer_organisation_number",
                    "customer_name",
                    "case_number",
                    "work_order_number",
                    "line",
                    "kind",
                    "label",
                    "quantity",
                    "unit",
                    "unit_price",
                    "percent",
                    "net",
                    "currency",
                    "vat_percent")
            .get();

    private InvoiceCsv() {}

    static byte[] write(List<InvoiceDocument> documents) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (InvoiceDocument document : documents) {
                for (InvoicedLine line : document.invoice().lines()) {
                    printer.printRecord(row(document, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object[] row(InvoiceDocument document, InvoicedLine line) {
        InvoiceView invoice = document.invoice();
        BilledVisit visit = invoice.visits().get(line.visit() - 1);
        return new Object[] {
            invoice.number().orElseThrow(),
            invoice.issuedOn().orElseThrow(),
            invoice.dueOn().orElseThrow(),
            visit.deliveredOn(),
            invoice.customer(),
            invoice.buyer().organisationNumber(),
            invoice.buyer().name(),
            visit.caseNumber(),
            visit.workOrderNumber(),
            line.position(),
            line.kind(),
            line.label(),
            line.quantity().toPlainString(),
            line.unit(),
            line.unitPrice().toPlainString(),
            line.percent().toPlainString(),
            line.amount().amount().toPlainString(),
            line.amount().currency().getCurrencyCode(),
            line.vatPercent().toPlainString()
        };
    }
}

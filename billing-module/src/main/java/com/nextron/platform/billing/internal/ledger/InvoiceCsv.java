package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lines as CSV: RFC 4180, UTF-8 without a byte order mark, a header, one row an invoice line. Dates are ISO 8601, numbers
 * have a point and no thousands separator. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class InvoiceCsv {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Writer writer;
    private final CSVPrinter printer;

    public InvoiceCsv(OutputStream out) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(InvoiceRow.COLUMNS.toArray(String[]::new))
                        .get());
    }

    public void write(ExportedInvoice document, AccountBook book) throws IOException {
        for (BilledLine line : document.lines()) {
            for (Object cell : InvoiceRow.of(document, line, book)) {
                printer.print(cell instanceof BigDecimal number ? number.toPlainString() : harmless(cell.toString()));
            }
            printer.println();
        }
    }

    /** Hands on what is still held back; the stream stays open. */
    public void end() throws IOException {
        writer.flush();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

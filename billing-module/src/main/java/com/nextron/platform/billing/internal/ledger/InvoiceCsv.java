package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.core.csv.CsvTable;
import java.io.IOException;
import java.io.OutputStream;

/** Lines as CSV ({@link CsvTable}), one row an invoice line. */
public final class InvoiceCsv {
    private final CsvTable table;

    public InvoiceCsv(OutputStream out) throws IOException {
        this.table = new CsvTable(out, InvoiceRow.COLUMNS);
    }

    public void write(ExportedInvoice document, AccountBook book) throws IOException {
        for (BilledLine line : document.lines()) {
            table.row(InvoiceRow.of(document, line, book));
        }
    }

    /** Hands on what is still held back; the stream stays open. */
    public void end() throws IOException {
        table.end();
    }
}

package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines as a spreadsheet, written row by row: one row an invoice line, as many as a sheet can hold. */
public final class InvoiceSheet {
    private static final int ROWS_AT_ONCE = 500;
    /** One is the header's. */
    private static final int MOST_LINES = Worksheet.MAX_ROWS - 1;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    public InvoiceSheet(OutputStream out) {
        this.workbook = new Workbook(out, "Nextron", "1.0");
    }

    public void write(ExportedInvoice document, AccountBook book) throws IOException {
        for (BilledLine line : document.lines()) {
            if (sheet == null || row > MOST_LINES) {
                begin();
            }
            List<Object> cells = InvoiceRow.of(document, line, book);
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            if (++row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    /** Ends the workbook; the stream below stays open. */
    public void end() throws IOException {
        if (sheet == null) {
            begin();
        }
        sheet.finish();
        workbook.finish();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheet = workbook.newWorksheet(++sheets == 1 ? "Lines" : "Lines " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < InvoiceRow.COLUMNS.size(); column++) {
            String name = InvoiceRow.COLUMNS.get(column);
            sheet.width(
                    column,
                    name.equals("label") || name.equals("customer_name") ? 32 : Math.max(12, name.length() + 2));
            sheet.inlineString(0, column, name);
            sheet.style(0, column).bold().set();
        }
        row = 1;
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.inlineString(row, column, value.toString());
        }
    }
}

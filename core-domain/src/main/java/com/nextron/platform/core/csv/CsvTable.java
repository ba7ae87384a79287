package com.nextron.platform.core.csv;

import com.nextron.platform.core.money.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, a header. Days and instants are ISO 8601, numbers have a point and
 * no thousands separator, money is its amount alone (its currency is a column of its own), what is not known is empty. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvTable {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Writer writer;
    private final CSVPrinter printer;

    /** Writes the header to the stream. */
    public CsvTable(OutputStream out, List<String> columns) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns.toArray(String[]::new))
                        .get());
    }

    /** Writes a row, its cells in the order of the columns. */
    public void row(List<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    /** Hands on what is still held back; the stream stays open. */
    public void end() throws IOException {
        writer.flush();
    }

    private static String text(Object cell) {
        if (cell instanceof Optional<?> maybe) {
            return maybe.map(CsvTable::text).orElse("");
        }
        if (cell instanceof Money money) {
            return money.amount().toPlainString();
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : harmless(cell.toString());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.ledger.Voucher.Row;
import com.nextron.platform.billing.internal.ledger.Voucher.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Vouchers in the GBAT10 format, which Mamut began and Tripletex and Xledger (there: AR10) import: no header, columns apart
 * by semicolons, dates {@code yyyyMMdd}, a point before decimals, CRLF, UTF-8. In NOK: a document in another currency is
 * converted by its own rate.
 *
 * <p>The columns and their meaning are those of Tripletex's help centre, “Bilagsimport GBAT10”, and of Moment's description
 * of AR10 for Xledger; see ADR 17. Net (column 9) and gross (column 28) each sum to zero over a voucher; VAT rows are marked
 * F (column 27), so that a ledger which works out VAT from code and gross leaves them.
 */
public final class Gbat10 {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_PLACE = 30;

    private final OutputStream out;
    private final AccountBook book;

    public Gbat10(OutputStream out, AccountBook book) {
        this.out = out;
        this.book = book;
    }

    /** Writes the document's voucher; false, and nothing, where it is in another currency and has no rate. */
    public boolean write(ExportedInvoice document) throws IOException {
        Optional<Voucher> voucher = Voucher.inNok(document, book);
        if (voucher.isPresent()) {
            for (Row row : voucher.get().rows()) {
                out.write((String.join(";", cells(document, row)) + ";\r\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return voucher.isPresent();
    }

    private List<String> cells(ExportedInvoice document, Row row) {
        LocalDate day = document.heading().issuedOn();
        boolean claim = row.side() == Side.CLAIM;
        String text = clean(
                (document.isCredit() ? "Kreditnota " : "Faktura ") + document.number() + " "
                        + document.buyer().name(),
                LONGEST_TEXT);
        return List.of(
                "GBAT10",
                document.number().replaceAll("\\D", ""),
                DAY.format(day),
                // Tripletex gives each voucher type a number series of its own.
                document.isCredit() ? "11" : "10",
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()),
                row.booking().account(),
                row.side() == Side.SALES ? row.booking().vatCode() : "",
                amount(row.net()),
                claim ? book.customer(document) : "",
                "",
                claim ? clean(document.buyer().name(), LONGEST_PLACE) : "",
                claim ? clean(document.buyer().street(), LONGEST_TEXT) : "",
                claim ? clean(document.buyer().postalCode(), LONGEST_PLACE) : "",
                claim ? clean(document.buyer().city(), LONGEST_PLACE) : "",
                claim ? document.number() : "",
                claim ? document.heading().kid() : "",
                claim ? DAY.format(document.heading().dueOn()) : "",
                "",
                "",
                text,
                claim ? text : "",
                "",
                "",
                row.booking().department(),
                "",
                row.side() == Side.VAT ? "F" : "T",
                amount(row.gross()));
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Without what would end a cell or a row, and not longer than the format allows. */
    private static String clean(String text, int longest) {
        String plain = text.replaceAll("[;\"\\p{Cntrl}]", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}

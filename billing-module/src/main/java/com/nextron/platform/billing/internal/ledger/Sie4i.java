package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.ledger.Voucher.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Vouchers in the Swedish SIE format, type 4I (“only transactions, for import”): code page 437, which SIE calls PC8, CRLF,
 * dates {@code yyyyMMdd}. Holds what was done in Sweden and is invoiced in SEK. The rows of a voucher sum to zero.
 */
public final class Sie4i {
    private static final Charset PC8 = Charset.forName("IBM437");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_TEXT = 100;
    /** SIE's own number for the dimension of cost centres. */
    private static final String COST_CENTRE = "1";

    private final OutputStream out;
    private final AccountBook book;

    public Sie4i(OutputStream out, AccountBook book) {
        this.out = out;
        this.book = book;
    }

    /** Whether the document belongs into Swedish books. */
    public static boolean takes(ExportedInvoice document) {
        return document.placeOfService().equals("SE") && document.currencyCode().equals("SEK");
    }

    /** Adds the document's voucher; series F for invoices, K for credit notes. */
    public void write(ExportedInvoice document) throws IOException {
        String text = (document.isCredit() ? "Kreditfaktura " : "Faktura ") + document.number() + " "
                + document.buyer().name();
        line("#VER " + (document.isCredit() ? "K " : "F ")
                + document.number().replaceAll("\\D", "") + " "
                + DAY.format(document.heading().issuedOn()) + " " + quoted(text));
        line("{");
        for (Row row : Voucher.inOwnCurrency(document, book).rows()) {
            String department = row.booking().department();
            String objects = department.isEmpty() ? "{}" : "{" + COST_CENTRE + " " + quoted(department) + "}";
            line("   #TRANS " + row.booking().account() + " " + objects + " " + amount(row.net()));
        }
        line("}");
    }

    /** The lines on top, written before the first voucher; a file without vouchers is empty. */
    public static final class Head {
        private final OutputStream out;
        private final LocalDate made;
        private boolean written;

        public Head(OutputStream out, LocalDate made) {
            this.out = out;
            this.made = made;
        }

        public void once(Seller seller) throws IOException {
            if (written) {
                return;
            }
            written = true;
            line(out, "#FLAGGA 0");
            line(out, "#PROGRAM \"Nextron service platform\" 1");
            line(out, "#FORMAT PC8");
            line(out, "#GEN " + DAY.format(made));
            line(out, "#SIETYP 4");
            line(out, "#ORGNR " + seller.organisationNumber());
            line(out, "#FNAMN " + quoted(seller.name()));
            line(out, "#VALUTA SEK");
        }
    }

    private void line(String text) throws IOException {
        line(out, text);
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(PC8));
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String quoted(String text) {
        String plain =
                inPc8(text).replaceAll("\\p{Cntrl}", " ").replace("\\", "/").replace("\"", "\\\"");
        return "\"" + (plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT)) + "\"";
    }

    /** What the code page lacks, such as ø, is written by its nearest letter. */
    private static String inPc8(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            plain.append(PC8.newEncoder().canEncode(one) ? one : nearest(one));
        });
        return plain.toString();
    }

    private static String nearest(String letter) {
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (PC8.newEncoder().canEncode(base)) {
            return base;
        }
        return switch (letter) {
            case "ø" -> "ö";
            case "Ø" -> "Ö";
            case "–", "—" -> "-";
            case "“", "”" -> "'";
            default -> "?";
        };
    }
}

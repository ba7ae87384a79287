package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.VatShare;
import com.nextron.platform.billing.internal.ledger.AccountBook.Booking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as it is booked in one currency: the customer's claim against the sales and the VAT. Net and gross each sum to
 * zero: NOK 1000.00 with 25 percent is 1250.00 on the claim, −1000.00 net and −1250.00 gross on the sales, −250.00 net on
 * the VAT. A credit note has the opposite signs.
 */
record Voucher(ExportedInvoice document, List<Row> rows) {
    private static final int DIGITS = 2;

    /** What a row books. */
    enum Side {
        CLAIM,
        SALES,
        /** What a ledger works out by itself from gross and VAT code may be left out: its gross is zero. */
        VAT
    }

    /** One row; debit is above zero. */
    record Row(Side side, Booking booking, BigDecimal net, BigDecimal gross) {}

    /** In the document's own currency. */
    static Voucher inOwnCurrency(ExportedInvoice document, AccountBook book) {
        return of(document, book, BigDecimal.ONE, document.sums().vat().amount());
    }

    /** In NOK, by the rate on the document where that is in another currency; empty without a rate. */
    static Optional<Voucher> inNok(ExportedInvoice document, AccountBook book) {
        return document.currencyCode().equals("NOK")
                ? Optional.of(inOwnCurrency(document, book))
                : document.sums()
                        .inNok()
                        .map(nok -> of(document, book, nok.rate(), nok.vat().amount()));
    }

    private static Voucher of(ExportedInvoice document, AccountBook book, BigDecimal rate, BigDecimal vatInAll) {
        BigDecimal sign = document.isCredit() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        List<Row> rows = new ArrayList<>();
        BigDecimal vatLeft = vatInAll;
        List<VatShare> taxed = taxedLast(document.vat());
        for (int i = 0; i < taxed.size(); i++) {
            VatShare share = taxed.get(i);
            // The last one takes the rest, so that the rows add up to the VAT in NOK that the document says.
            BigDecimal vat = i == taxed.size() - 1
                    ? vatLeft
                    : rounded(share.vat().amount().multiply(rate));
            vatLeft = vatLeft.subtract(vat);
            rows.addAll(sales(document, book, share, new Converted(rate, vat, sign)));
            if (vat.signum() != 0) {
                rows.add(new Row(Side.VAT, book.vat(document, share.category()), vat.multiply(sign), BigDecimal.ZERO));
            }
        }
        BigDecimal claim = rows.stream()
                .map(Row::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate();
        rows.add(0, new Row(Side.CLAIM, book.receivable(document), claim, claim));
        return new Voucher(document, List.copyOf(rows));
    }

    /**
     * How a share's amounts come into the ledger's currency.
     *
     * @param vat of the whole share, already in that currency
     * @param sign of sales
     */
    private record Converted(BigDecimal rate, BigDecimal vat, BigDecimal sign) {}

    /** One row an account, VAT code and department; the last takes what rounding leaves of the share's VAT. */
    private static List<Row> sales(ExportedInvoice document, AccountBook book, VatShare share, Converted converted) {
        Map<Booking, BigDecimal> nets = new LinkedHashMap<>();
        for (BilledLine line : document.lines()) {
            if (line.vat().category().equals(share.category())
                    && line.vat().percent().compareTo(share.percent()) == 0) {
                nets.merge(book.of(line, document), line.amount().amount(), BigDecimal::add);
            }
        }
        List<Row> rows = new ArrayList<>();
        BigDecimal vatLeft = converted.vat();
        int left = nets.size();
        for (Map.Entry<Booking, BigDecimal> one : nets.entrySet()) {
            BigDecimal net = rounded(one.getValue().multiply(converted.rate()));
            BigDecimal vat = --left == 0
                    ? vatLeft
                    : rounded(net.multiply(share.percent()).movePointLeft(2));
            vatLeft = vatLeft.subtract(vat);
            rows.add(new Row(
                    Side.SALES,
                    one.getKey(),
                    net.multiply(converted.sign()),
                    net.add(vat).multiply(converted.sign())));
        }
        return rows;
    }

    private static List<VatShare> taxedLast(List<VatShare> shares) {
        List<VatShare> ordered = new ArrayList<>(shares);
        ordered.sort((a, b) ->
                Integer.compare(a.vat().amount().signum(), b.vat().amount().signum()));
        return ordered;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}

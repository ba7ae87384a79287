package com.nextron.platform.billing.internal.difference;

import com.nextron.platform.billing.QuoteDifferences.Difference;
import com.nextron.platform.billing.Quotes.PriceTerms;
import com.nextron.platform.billing.internal.difference.ComparedLine.Key;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invoice has more or less than was expected by the price list, line by line. Nothing is lost: the changes of all
 * differences add up to the whole change.
 *
 * <p>Norway, two hours and 60 km expected, 2 h 40 min until 19:45 and 86.3 km invoiced: 26.3 km more are 219.61, three hours in
 * the evening instead of two by day have their addition of 50 percent.
 */
public final class Differences {
    private Differences() {}

    /**
     * The differences, in the order of the invoice's lines and then of what was expected.
     *
     * @param agreed the prices of the price list
     */
    public static List<Difference> of(PriceTerms agreed, List<ComparedLine> expected, List<ComparedLine> invoiced) {
        Map<Key, Sides> byKey = new LinkedHashMap<>();
        Currency currency = Currency.getInstance(agreed.currency());
        invoiced.forEach(line -> byKey.computeIfAbsent(line.key(), key -> new Sides(line.label(), currency))
                .invoice(line));
        expected.forEach(line -> byKey.computeIfAbsent(line.key(), key -> new Sides(line.label(), currency))
                .expect(line));
        Reasons reasons = new Reasons(agreed);
        List<Difference> differences = new ArrayList<>();
        byKey.forEach((key, sides) -> {
            boolean against = reasons.isAgainst(key, sides);
            if (against || !sides.change().isZero()) {
                differences.add(new Difference(
                        sides.label, sides.expected, sides.invoiced, reasons.reason(key, sides, against), against));
            }
        });
        return List.copyOf(differences);
    }

    /** What both sides have under one key. */
    static final class Sides {
        private final String label;
        private Money expected;
        private Money invoiced;
        private BigDecimal expectedQuantity = BigDecimal.ZERO;
        private BigDecimal invoicedQuantity = BigDecimal.ZERO;
        private BigDecimal unitPrice = BigDecimal.ZERO;

        Sides(String label, Currency currency) {
            this.label = label;
            this.expected = Money.zero(currency);
            this.invoiced = Money.zero(currency);
        }

        void expect(ComparedLine line) {
            expected = expected.plus(line.amount());
            expectedQuantity = expectedQuantity.add(line.quantity());
        }

        void invoice(ComparedLine line) {
            invoiced = invoiced.plus(line.amount());
            invoicedQuantity = invoicedQuantity.add(line.quantity());
            unitPrice = line.unitPrice();
        }

        boolean isInvoiced() {
            return invoicedQuantity.signum() != 0;
        }

        boolean isExpected() {
            return expectedQuantity.signum() != 0;
        }

        BigDecimal expectedQuantity() {
            return expectedQuantity;
        }

        BigDecimal invoicedQuantity() {
            return invoicedQuantity;
        }

        /** Of the invoice's line; zero where there is none. */
        BigDecimal unitPrice() {
            return unitPrice;
        }

        Money expected() {
            return expected;
        }

        Money invoiced() {
            return invoiced;
        }

        Money change() {
            return invoiced.minus(expected);
        }
    }
}

package com.nextron.platform.billing.internal.document;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of a document.
 *
 * @param visit position of its visit among the document's, from 0
 * @param percent of the band by time of day (D-B2); 0 otherwise
 */
public record BilledLine(
        int position,
        int visit,
        LineKind kind,
        String label,
        String explanation,
        Quantity quantity,
        BigDecimal unitPrice,
        BigDecimal percent,
        Vat vat,
        Money amount) {
    /**
     * How much of it.
     *
     * @param unit {@code min}, {@code km} or {@code pcs}
     * @param base so many units are one price: 60 for minutes, whose price is that of an hour
     */
    public record Quantity(BigDecimal amount, String unit, BigDecimal base) {}

    /**
     * The VAT of a line.
     *
     * @param category UNCL5305: S, AE, G, O …
     */
    public record Vat(String category, BigDecimal percent) {}

    /** Whether quantity × price is the amount, to the minor unit: a credit of a part of a line need not be. */
    public boolean multiplies() {
        BigDecimal product = quantity.amount()
                .multiply(unitPrice)
                .divide(quantity.base(), amount.amount().scale(), RoundingMode.HALF_UP);
        return product.compareTo(amount.amount()) == 0;
    }
}

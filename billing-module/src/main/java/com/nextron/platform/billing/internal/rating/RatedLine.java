package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;

/**
 * One line of a rated visit.
 *
 * @param words what it is called and how it came to be
 * @param quantity what was rated, with its unit and the price of one unit
 * @param percent of the band, on its labour line and on its surcharge; 0 otherwise
 * @param amount rounded half up, once (D-B5)
 */
public record RatedLine(LineKind kind, LineWords words, Quantity quantity, BigDecimal percent, Money amount) {
    /**
     * How much of what, at which price.
     *
     * @param unit {@code min}, {@code km} or {@code pcs}
     * @param unitPrice of one hour, one kilometre or one piece
     */
    public record Quantity(BigDecimal amount, String unit, BigDecimal unitPrice) {}

    public String label() {
        return words.label();
    }

    /** A sentence with the rule's number. */
    public String explanation() {
        return words.explanation();
    }
}

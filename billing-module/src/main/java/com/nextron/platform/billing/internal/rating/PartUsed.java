package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;

/**
 * A part that was fitted or handed over on a visit.
 *
 * @param description what the customer reads on the line
 * @param quantity more than nothing
 * @param unitPrice of one piece, without VAT, not negative
 */
public record PartUsed(String description, BigDecimal quantity, BigDecimal unitPrice) {
    public PartUsed {
        if (description == null || description.isBlank()) {
            throw new IllegalArgumentException("Say which part it is.");
        }
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("The quantity of a part must be more than nothing.");
        }
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("The price of a part must not be negative.");
        }
        description = description.strip();
    }
}

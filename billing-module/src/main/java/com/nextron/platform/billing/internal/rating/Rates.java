package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * The prices of a rate card, before surcharges and VAT.
 *
 * @param perHour of labour in ordinary time
 * @param perKilometre driven, both ways (D-B3)
 * @param callout once a visit; zero where none is charged
 */
public record Rates(Currency currency, BigDecimal perHour, BigDecimal perKilometre, BigDecimal callout) {
    public Rates {
        if (perHour.signum() < 0 || perKilometre.signum() < 0 || callout.signum() < 0) {
            throw new IllegalArgumentException("The prices of a rate card must not be negative.");
        }
    }

    /** The same prices with another call-out fee. */
    public Rates withCallout(BigDecimal fee) {
        return new Rates(currency, perHour, perKilometre, fee);
    }
}

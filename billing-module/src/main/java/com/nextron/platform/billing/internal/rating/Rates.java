package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * The prices of a rate card, before surcharges and VAT.
 *
 * @param perHour of labour in ordinary time
 * @param kilometres driven, both ways (D-B3)
 * @param callout once a visit; zero where none is charged
 * @param noShow instead of labour and call-out where nobody let the technician in; empty to charge the least visit
 * @param partsMarkUp percent added to what a part costs Nextron
 */
public record Rates(
        Currency currency,
        BigDecimal perHour,
        KilometrePrices kilometres,
        BigDecimal callout,
        Optional<BigDecimal> noShow,
        BigDecimal partsMarkUp) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rates {
        if (perHour.signum() < 0
                || callout.signum() < 0
                || partsMarkUp.signum() < 0
                || noShow.filter(price -> price.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The prices of a rate card must not be negative.");
        }
    }

    /** One price for every kilometre, a no-show charged as the least visit, parts without a mark-up. */
    public Rates(Currency currency, BigDecimal perHour, BigDecimal perKilometre, BigDecimal callout) {
        this(currency, perHour, KilometrePrices.flat(perKilometre), callout, Optional.empty(), BigDecimal.ZERO);
    }

    /** The same prices with another call-out fee. */
    public Rates withCallout(BigDecimal fee) {
        return new Rates(currency, perHour, kilometres, fee, noShow, partsMarkUp);
    }

    /** The price of one piece of a part that costs Nextron so much; not rounded, the line is (D-B5). */
    public BigDecimal partPrice(BigDecimal cost) {
        return partsMarkUp.signum() == 0
                ? cost
                : cost.multiply(HUNDRED.add(partsMarkUp)).movePointLeft(2);
    }
}

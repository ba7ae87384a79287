package com.nextron.platform.billing.internal.preview;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** What a number may be that somebody typed: neither negative nor so large or fine that no price could mean it. */
public final class Amounts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int FINEST = 6;

    private Amounts() {}

    public static BigDecimal checked(BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("This must not be negative.");
        }
        // Compared before it is written out: 1E+1000000000 has a billion digits.
        if (number.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("At most " + MOST + ", please.");
        }
        if (number.scale() > FINEST) {
            throw new IllegalArgumentException("At most " + FINEST + " decimals, please.");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The currency of that code, which must have a minor unit. */
    public static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(unknown(code), e);
        }
        throw new IllegalArgumentException(unknown(code));
    }

    private static String unknown(String code) {
        return "“" + code + "” is not a currency; write its three letters, such as NOK.";
    }

    public static BigDecimal aboveZero(BigDecimal number) {
        if (number.signum() == 0) {
            throw new IllegalArgumentException("This must be more than nothing.");
        }
        return checked(number);
    }
}

package com.nextron.platform.billing.internal.preview;

import java.math.BigDecimal;

/** What a number may be that somebody typed: neither negative nor so large or fine that no price could mean it. */
final class Amounts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int FINEST = 6;

    private Amounts() {}

    static BigDecimal checked(BigDecimal number) {
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

    static BigDecimal aboveZero(BigDecimal number) {
        if (number.signum() == 0) {
            throw new IllegalArgumentException("This must be more than nothing.");
        }
        return checked(number);
    }
}

package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.PostalCode;
import java.math.BigInteger;

/**
 * Postal codes of one country, both ends included.
 *
 * @param from the first code
 * @param to the last code, never before the first
 */
record PostalRange(PostalCode from, PostalCode to) {
    PostalRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("The last code must not be before the first.");
        }
    }

    boolean overlaps(PostalRange other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    /** How wide it is, for comparing ranges of one country: a number of codes, with letters read as base 36. */
    BigInteger width() {
        int length = Math.max(from.value().length(), to.value().length());
        return position(to, length).subtract(position(from, length));
    }

    /** How narrow it is: 1000 for a single code, 0 for every code its country could have, logarithmic between. */
    int specificity() {
        int length = Math.max(from.value().length(), to.value().length());
        boolean digits = from.country().isNordic();
        double all = length * Math.log(digits ? 10 : Character.MAX_RADIX);
        BigInteger codes = digits
                ? new BigInteger(to.value())
                        .subtract(new BigInteger(from.value()))
                        .add(BigInteger.ONE)
                : width().add(BigInteger.ONE);
        return (int) Math.round(1000 * (1 - Math.log(codes.doubleValue()) / all));
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.value() : from + "–" + to;
    }

    private static BigInteger position(PostalCode code, int length) {
        String plain = code.value().replace('-', '0');
        return new BigInteger(plain + "0".repeat(length - plain.length()), Character.MAX_RADIX);
    }
}

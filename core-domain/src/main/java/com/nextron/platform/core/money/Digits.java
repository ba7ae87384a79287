package com.nextron.platform.core.money;

import java.math.BigDecimal;

/** Numbers as people read them in a sentence: thousands apart, a point before the decimals. */
public final class Digits {
    static final char NO_BREAK = '\u00a0';

    private Digits() {}

    /** Without needless zeros: {@code 1 074.8}, {@code 60}. */
    public static String of(BigDecimal number) {
        return apart(number.stripTrailingZeros().toPlainString());
    }

    /**
     * Blanks at which no line is broken between the thousands. Written by hand: a formatter takes longer than the rest of a
     * rating, which says many amounts.
     */
    static String apart(String plain) {
        StringBuilder digits = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
            digits.insert(i, NO_BREAK);
        }
        return digits.toString();
    }
}

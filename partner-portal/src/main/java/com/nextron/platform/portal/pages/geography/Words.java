package com.nextron.platform.portal.pages.geography;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How these pages write numbers and parts of countries. */
final class Words {
    private static final char NARROW_BLANK = '\u202f';

    private Words() {}

    /** {@code 18 870}. */
    static String count(long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setGroupingSeparator(NARROW_BLANK);
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** Åland's codes are listed with Finland's, Svalbard's with Norway's. */
    static String countryOf(String part) {
        return switch (part) {
            case "AX" -> "FI";
            case "SJ" -> "NO";
            default -> part;
        };
    }
}

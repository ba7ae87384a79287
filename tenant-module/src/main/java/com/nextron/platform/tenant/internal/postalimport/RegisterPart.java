package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.Country;
import java.util.Locale;

/**
 * What one file holds and one import replaces: a country, or one of the two parts that registers publish on their own.
 * Åland's codes ({@code AX}) are Finland's, Svalbard's and Jan Mayen's ({@code SJ}) Norway's.
 *
 * @param code two upper-case letters
 */
record RegisterPart(String code) {
    private static final String ALAND = "AX";
    private static final String SVALBARD = "SJ";
    private static final String ALANDS_DIGITS = "22";

    RegisterPart {
        Country.of(code);
    }

    static RegisterPart of(String typed) {
        return new RegisterPart(Country.of(typed).code());
    }

    /** The country whose codes they are. */
    Country country() {
        return countryOf(code);
    }

    /** Whether a row that names that country belongs here: a country's file may hold its part as well. */
    boolean takes(String rowCountry) {
        String written = rowCountry.strip().toUpperCase(Locale.ROOT);
        return written.equals(code)
                || isPart(written) && countryOf(written).code().equals(code);
    }

    /** Whether the code can lie in the part: Åland's begin with 22. */
    boolean fits(String postalCode) {
        return !code.equals(ALAND) || postalCode.startsWith(ALANDS_DIGITS);
    }

    String displayName() {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static boolean isPart(String code) {
        return code.equals(ALAND) || code.equals(SVALBARD);
    }

    private static Country countryOf(String code) {
        return switch (code) {
            case ALAND -> Country.FINLAND;
            case SVALBARD -> Country.NORWAY;
            default -> new Country(code);
        };
    }
}

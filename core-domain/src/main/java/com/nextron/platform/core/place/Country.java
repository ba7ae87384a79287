package com.nextron.platform.core.place;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param code two upper-case letters
 */
public record Country(String code) {
    public static final Country NORWAY = new Country("NO");
    public static final Country SWEDEN = new Country("SE");
    public static final Country DENMARK = new Country("DK");
    public static final Country FINLAND = new Country("FI");

    public Country {
        if (code == null || !Iso.CODES.contains(code)) {
            if (code == null || code.isBlank()) {
                throw new IllegalArgumentException("Please choose a country.");
            }
            throw new IllegalArgumentException("“" + code + "” is not a country code; write two letters such as NO.");
        }
    }

    /** The country of that code in upper or lower case. */
    public static Country of(String code) {
        return new Country(code == null ? null : code.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the standard response levels are offered there (O1 to O3); elsewhere it is by agreement (O4). */
    public boolean isNordic() {
        return equals(NORWAY) || equals(SWEDEN) || equals(DENMARK) || equals(FINLAND);
    }

    /** The country's name in English. */
    public String displayName() {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return code;
    }

    private static final class Iso {
        static final Set<String> CODES = Set.of(Locale.getISOCountries());
    }
}

package com.nextron.platform.core.place;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A postal code as its country writes it, without spaces: NO and DK four digits, SE and FI five; elsewhere up to ten
 * letters and digits. Codes of one Nordic country have one length, so their order as text is their order as numbers.
 *
 * @param country where the code is valid
 * @param value the code without spaces
 */
public record PostalCode(Country country, String value) implements Comparable<PostalCode> {
    private static final Map<String, Integer> DIGITS = Map.of("NO", 4, "DK", 4, "SE", 5, "FI", 5);
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z0-9-]{2,10}");

    public PostalCode {
        Integer digits = DIGITS.get(country.code());
        boolean fits = digits == null
                ? value != null && ELSEWHERE.matcher(value).matches()
                : value != null && value.matches("[0-9]{" + digits + "}");
        if (!fits) {
            throw new IllegalArgumentException(
                    digits == null
                            ? "Write the postal code as the country writes it, at most ten characters."
                            : "A postal code in " + country.displayName() + " has " + digits + " digits.");
        }
    }

    /** Reads a code as people type it, such as {@code 111 22}, {@code SE-111 22} or {@code n-9008}. */
    public static PostalCode of(Country country, String typed) {
        String bare = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        if (DIGITS.containsKey(country.code())) {
            bare = bare.replaceFirst(
                    "^(" + country.code() + "|" + country.code().charAt(0) + ")-?(?=[0-9])", "");
        }
        return new PostalCode(country, bare);
    }

    @Override
    public int compareTo(PostalCode other) {
        int byCountry = country.code().compareTo(other.country.code());
        return byCountry != 0 ? byCountry : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

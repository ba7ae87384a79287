package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.OrganisationNumber;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A VAT number as its country writes it, with the prefix: {@code NO923609016MVA}, {@code SE556036079301}, {@code
 * DK22756214}, {@code FI01120389}. The Nordic ones by their check digits, the union's by their shape; elsewhere four to
 * fifteen letters and digits after the prefix.
 */
final class VatNumber {
    private static final Map<String, Pattern> SHAPES = Map.ofEntries(
            shape("AT", "U[0-9]{8}"),
            shape("BE", "[01][0-9]{9}"),
            shape("BG", "[0-9]{9,10}"),
            shape("CY", "[0-9]{8}[A-Z]"),
            shape("CZ", "[0-9]{8,10}"),
            shape("DE", "[0-9]{9}"),
            shape("EE", "[0-9]{9}"),
            shape("EL", "[0-9]{9}"),
            shape("ES", "[A-Z0-9][0-9]{7}[A-Z0-9]"),
            shape("FR", "[A-Z0-9]{2}[0-9]{9}"),
            shape("GB", "([0-9]{9}|[0-9]{12})"),
            shape("HR", "[0-9]{11}"),
            shape("HU", "[0-9]{8}"),
            shape("IE", "[0-9][A-Z0-9+*][0-9]{5}[A-Z]{1,2}"),
            shape("IT", "[0-9]{11}"),
            shape("LT", "([0-9]{9}|[0-9]{12})"),
            shape("LU", "[0-9]{8}"),
            shape("LV", "[0-9]{11}"),
            shape("MT", "[0-9]{8}"),
            shape("NL", "[0-9]{9}B[0-9]{2}"),
            shape("PL", "[0-9]{10}"),
            shape("PT", "[0-9]{9}"),
            shape("RO", "[0-9]{2,10}"),
            shape("SI", "[0-9]{8}"),
            shape("SK", "[0-9]{10}"));
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z0-9]{4,15}");

    private VatNumber() {}

    /**
     * Reads a number as people type it, with or without its prefix.
     *
     * @throws IllegalArgumentException saying how it looks in that country
     */
    static String of(Country country, String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\u2010-\\u2015-]", "");
        return switch (country.code()) {
            case "NO" -> "NO" + OrganisationNumber.of(country, bare).digits() + "MVA";
            case "SE" -> "SE" + OrganisationNumber.of(country, bare).digits() + "01";
            case "DK", "FI" ->
                country.code() + OrganisationNumber.of(country, bare).digits();
            default -> shaped(prefix(country), bare);
        };
    }

    private static String shaped(String prefix, String bare) {
        String rest = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        if (!SHAPES.getOrDefault(prefix, ELSEWHERE).matcher(rest).matches()) {
            throw new IllegalArgumentException("“" + bare + "” is not written as VAT numbers are with " + prefix + ".");
        }
        return prefix + rest;
    }

    /** Greece writes EL. */
    private static String prefix(Country country) {
        return country.code().equals("GR") ? "EL" : country.code();
    }

    private static Map.Entry<String, Pattern> shape(String prefix, String rest) {
        return Map.entry(prefix, Pattern.compile(rest));
    }
}

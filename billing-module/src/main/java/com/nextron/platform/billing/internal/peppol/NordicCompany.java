package com.nextron.platform.billing.internal.peppol;

import java.util.Set;

/**
 * A company as the Peppol network names it: its electronic address by the network's address schemes (EAS) and its legal
 * registration by ISO 6523.
 *
 * @param endpoint the electronic address
 * @param registration the number in the national register
 */
public record NordicCompany(Identifier endpoint, Identifier registration) {
    private static final Set<String> COUNTRIES = Set.of("NO", "SE", "DK", "FI");
    private static final int SWEDISH_DIGITS = 10;

    /** An identifier in a scheme, such as 0192 for Norwegian organisation numbers. */
    public record Identifier(String scheme, String value) {}

    /** Whether companies of that country have an electronic address by their organisation number. */
    public static boolean knows(String country) {
        return COUNTRIES.contains(country);
    }

    /**
     * The company of that country and organisation number, as people write it.
     *
     * @throws IllegalArgumentException for a country that is not {@link #knows known}
     */
    public static NordicCompany of(String country, String organisationNumber) {
        String digits = organisationNumber.replaceAll("[^0-9]", "");
        return switch (country) {
            case "NO" -> both("0192", digits);
            case "SE" -> both("0007", digits.substring(Math.max(0, digits.length() - SWEDISH_DIGITS)));
            case "DK" -> both("0184", "DK" + digits);
            // The address is the OVT code: 0037, the Finnish tax administration's code, and the business id.
            case "FI" ->
                new NordicCompany(new Identifier("0216", "0037" + digits), new Identifier("0212", dashed(digits)));
            default -> throw new IllegalArgumentException("no address scheme for " + country);
        };
    }

    /** The same company at another address of the network, such as {@code 0088:7300010000001}. */
    NordicCompany reachedAt(String address) {
        int colon = address.indexOf(':');
        return new NordicCompany(
                new Identifier(address.substring(0, colon), address.substring(colon + 1)), registration);
    }

    private static NordicCompany both(String scheme, String value) {
        Identifier identifier = new Identifier(scheme, value);
        return new NordicCompany(identifier, identifier);
    }

    /** A Finnish business id is written with a dash before its check digit. */
    private static String dashed(String digits) {
        return digits.substring(0, digits.length() - 1) + "-" + digits.substring(digits.length() - 1);
    }
}

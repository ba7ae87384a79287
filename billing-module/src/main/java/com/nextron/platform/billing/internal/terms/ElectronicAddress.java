package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.OrganisationNumber;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address in the Peppol network as people write it: the scheme's four digits, a colon, and the value, such as {@code
 * 0192:923609016} or {@code 0088:7300010000001}. National numbers and GLN by their check digits, others by their shape.
 */
final class ElectronicAddress {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}:[A-Z0-9][A-Z0-9._:-]{1,49}");
    private static final int GLN_DIGITS = 13;

    private ElectronicAddress() {}

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException saying how it looks
     */
    static String of(String typed) {
        String address = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (!SHAPE.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "Write the scheme's four digits, a colon and the number, such as 0192:923609016.");
        }
        String value = address.substring(5);
        switch (address.substring(0, 4)) {
            case "0192" -> OrganisationNumber.of(Country.NORWAY, value);
            case "0007" -> OrganisationNumber.of(Country.SWEDEN, value);
            case "0184" -> OrganisationNumber.of(Country.DENMARK, value);
            case "0088" -> requireGln(value);
            default -> {
                // Its register alone knows its check digits; the network's rules look at it before it is exported.
            }
        }
        return address;
    }

    /** Thirteen digits of which the last makes the weighted sum a multiple of ten (GS1). */
    private static void requireGln(String value) {
        if (!value.matches("[0-9]{" + GLN_DIGITS + "}")) {
            throw new IllegalArgumentException("A GLN has thirteen digits, such as 0088:7300010000001.");
        }
        int sum = 0;
        for (int i = 0; i < GLN_DIGITS; i++) {
            sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        if (sum % 10 != 0) {
            throw new IllegalArgumentException("“" + value + "” is not a GLN: its check digit is wrong.");
        }
    }
}

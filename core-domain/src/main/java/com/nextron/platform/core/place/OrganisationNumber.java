package com.nextron.platform.core.place;

import java.util.Locale;

/**
 * A company's number in its country's register, without spaces, prefixes or hyphens, with its check digits right: NO
 * nine digits (modulus 11), SE ten (Luhn), DK eight (modulus 11), FI eight (modulus 11). Elsewhere four to fifteen
 * letters and digits, unchecked.
 *
 * <p>{@code OrganisationNumber.of(NORWAY, "NO 923 609 016 MVA")} is {@code 923609016}.
 *
 * @param country whose register it is
 * @param digits the bare number
 */
public record OrganisationNumber(Country country, String digits) {
    private static final String SHAPE_ELSEWHERE = "Write 4 to 15 letters and digits.";

    public OrganisationNumber {
        if (digits == null) {
            throw new IllegalArgumentException("Please fill this in.");
        }
        switch (country.code()) {
            case "NO" -> require(norwegian(digits), digits, "Norwegian", "nine digits, such as 923 609 016");
            case "SE" -> require(swedish(digits), digits, "Swedish", "ten digits, such as 556036-0793");
            case "DK" -> require(danish(digits), digits, "Danish", "eight digits, such as 22756214");
            case "FI" ->
                require(finnish(digits), digits, "Finnish", "seven digits and a check digit, such as 0112038-9");
            default -> {
                if (!digits.matches("[A-Z0-9]{4,15}")) {
                    throw new IllegalArgumentException(SHAPE_ELSEWHERE);
                }
            }
        }
    }

    /**
     * Reads a number as people type it: with spaces, hyphens or dots, as a VAT number ({@code NO…MVA}, {@code SE…01},
     * {@code DK-…}, {@code FI…}), a Finnish one without its leading zero, a Swedish one with its leading 16.
     *
     * @throws IllegalArgumentException saying how such a number looks in that country
     */
    public static OrganisationNumber of(Country country, String typed) {
        String bare = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\u2010-\\u2015-]", "");
        return new OrganisationNumber(
                country,
                switch (country.code()) {
                    case "NO" -> bare.replaceFirst("^NO", "").replaceFirst("MVA$", "");
                    case "SE" ->
                        bare.replaceFirst("^(?:SE)?([0-9]{10})01$", "$1")
                                .replaceFirst("^SE", "")
                                .replaceFirst("^16(?=[0-9]{10}$)", "");
                    case "DK" -> bare.replaceFirst("^(DK|CVR:?)", "");
                    case "FI" -> bare.replaceFirst("^FI", "").replaceFirst("^(?=[0-9]{7}$)", "0");
                    default -> bare;
                });
    }

    /** The number as its country writes it: {@code 923 609 016}, {@code 556036-0793}, {@code 0112038-9}. */
    public String display() {
        return switch (country.code()) {
            case "NO" -> digits.replaceFirst("(...)(...)", "$1 $2 ");
            case "SE" -> digits.substring(0, 6) + "-" + digits.substring(6);
            case "FI" -> digits.substring(0, 7) + "-" + digits.substring(7);
            default -> digits;
        };
    }

    @Override
    public String toString() {
        return digits;
    }

    private static void require(Reading reading, String digits, String adjective, String shape) {
        if (reading == Reading.MISSHAPEN) {
            throw new IllegalArgumentException("A " + adjective + " organisation number has " + shape + ".");
        }
        if (reading == Reading.WRONG_CHECK_DIGIT) {
            throw new IllegalArgumentException(
                    "“" + digits + "” is not a " + adjective + " organisation number: its check digit is wrong.");
        }
    }

    private static Reading norwegian(String digits) {
        return digits.matches("[0-9]{9}")
                ? checked(weighted(digits, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)
                : Reading.MISSHAPEN;
    }

    private static Reading danish(String digits) {
        return digits.matches("[1-9][0-9]{7}")
                ? checked(weighted(digits, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)
                : Reading.MISSHAPEN;
    }

    private static Reading finnish(String digits) {
        return digits.matches("[0-9]{8}")
                ? checked(weighted(digits, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0)
                : Reading.MISSHAPEN;
    }

    private static Reading swedish(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return Reading.MISSHAPEN;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return checked(sum % 10 == 0);
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private static Reading checked(boolean right) {
        return right ? Reading.RIGHT : Reading.WRONG_CHECK_DIGIT;
    }

    private enum Reading {
        RIGHT,
        MISSHAPEN,
        WRONG_CHECK_DIGIT
    }
}

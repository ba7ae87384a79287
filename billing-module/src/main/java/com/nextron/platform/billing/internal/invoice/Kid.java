package com.nextron.platform.billing.internal.invoice;

/**
 * The customer identification by which a Norwegian payment finds its invoice: the invoice's number in nine digits and a
 * check digit. Number 10042 is {@code 0000100420} by modulus 10 (Luhn).
 *
 * @param value ten characters; digits, and by modulus 11 a {@code -} where the check is ten
 */
record Kid(String value) {
    private static final int DIGITS = 9;

    /** How the check digit is worked out, as agreed with the bank. */
    enum Check {
        /** Doubles each second digit from the right: finds every wrong digit and nearly every swapped pair. */
        MOD10 {
            @Override
            char of(String digits) {
                int sum = 0;
                for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
                    int product = (digits.charAt(i) - '0') * weight;
                    sum += product / 10 + product % 10;
                }
                return (char) ('0' + (10 - sum % 10) % 10);
            }
        },
        /** Weights 2 to 7 from the right. */
        MOD11 {
            @Override
            char of(String digits) {
                int sum = 0;
                for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight = weight == 7 ? 2 : weight + 1) {
                    sum += (digits.charAt(i) - '0') * weight;
                }
                int check = (11 - sum % 11) % 11;
                return check == 10 ? '-' : (char) ('0' + check);
            }
        };

        abstract char of(String digits);
    }

    /**
     * The KID of the invoice with that number.
     *
     * @throws IllegalArgumentException the number has more than nine digits, or other characters
     */
    static Kid of(String number, Check check) {
        if (!number.matches("[0-9]{1," + DIGITS + "}")) {
            throw new IllegalArgumentException("no KID for number " + number);
        }
        String digits = "0".repeat(DIGITS - number.length()) + number;
        return new Kid(digits + check.of(digits));
    }
}

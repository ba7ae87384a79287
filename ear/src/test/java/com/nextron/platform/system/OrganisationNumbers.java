package com.nextron.platform.system;

import java.util.concurrent.atomic.AtomicInteger;

/** Organisation numbers with right check digits, each given out once. */
final class OrganisationNumbers {
    private static final int[] NO = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] DK = {2, 7, 6, 5, 4, 3, 2};
    private static final int[] FI = {7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;
    private static final int NONE = 10;

    private final AtomicInteger next = new AtomicInteger();

    /** The next number of that country. */
    String next(String country) {
        return switch (country) {
            case "NO" -> checked(99_000_000, NO);
            case "DK" -> checked(3_900_000, DK);
            case "FI" -> {
                String bare = checked(3_900_000, FI);
                yield bare.substring(0, FI.length) + "-" + bare.charAt(FI.length);
            }
            case "SE" -> swedish();
            default -> throw new IllegalArgumentException("no numbers of " + country);
        };
    }

    /** Digits whose weighted sum and last digit together are a multiple of eleven; those that would need a ten are left out. */
    private String checked(int from, int[] weights) {
        while (true) {
            String digits = Integer.toString(from + next.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = (MODULUS - sum % MODULUS) % MODULUS;
            if (check < NONE) {
                return digits + check;
            }
        }
    }

    /** Ten digits, the last by Luhn. */
    private String swedish() {
        String digits = Integer.toString(559_200_000 + next.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits.substring(0, 6) + "-" + digits.substring(6) + (NONE - sum % NONE) % NONE;
    }
}

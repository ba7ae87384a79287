package com.nextron.platform.core;

import java.util.Arrays;

/** What was promised for a visit on site (O1 to O4). */
public enum ResponseLevel {
    /** Next business day, Mon–Fri 09–17 (O1). */
    NBD("NBD", "Next business day"),
    /** Four hours, same day, Mon–Fri 09–17 (O2). */
    FOUR_HOURS("4H", "Four hours"),
    /** Twenty-four hours, around the clock (O3). */
    TWENTY_FOUR_SEVEN("24X7", "Around the clock, 24 hours"),
    /** By agreement, outside the Nordic countries (O4). */
    BY_AGREEMENT("BY_AGREEMENT", "By agreement");

    private final String code;
    private final String label;

    ResponseLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The level's name in the terms, the API and the database: {@code NBD}, {@code 4H}, {@code 24X7}. */
    public String code() {
        return code;
    }

    /** The level in words. */
    public String label() {
        return label;
    }

    /** The level of that code. */
    public static ResponseLevel of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + code + "” is not a response level; use NBD, 4H, 24X7 or BY_AGREEMENT."));
    }
}

package com.nextron.platform.tenant.internal.postalimport;

/** Why a line is refused. */
enum Refusal {
    NOT_TEXT("It is not text in the file's encoding (UTF-8; for Bring Windows-1252)."),
    TOO_LONG("It is longer than 2,000 bytes."),
    COLUMNS("It has too few or too many columns."),
    OTHER_COUNTRY("It belongs to another country."),
    CODE("Its postal code is not one of the country."),
    NO_TOWN("It names no town, or one of more than 120 characters."),
    POINT("Its latitude or longitude is no number, or lies outside the country."),
    NOT_PLACED("It has no point, and its town is not known either.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

package com.nextron.platform.billing.internal.rating;

/** The days that a rate card tells apart (D-B2). */
public enum DayKind {
    /** Monday to Friday, unless a public holiday of the site. */
    WEEKDAY("Monday to Friday"),
    /** Saturday, Sunday and the public holidays of the site. */
    CLOSED_DAY("Saturdays, Sundays and public holidays");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** The days as a customer reads them. */
    public String words() {
        return words;
    }
}

package com.nextron.platform.billing.internal.rating;

/** The days that a rate card tells apart (D-B2). */
public enum DayKind {
    /** Monday to Friday, unless a public holiday of the site. */
    WEEKDAY,
    /** Saturday, Sunday and the public holidays of the site. */
    CLOSED_DAY
}

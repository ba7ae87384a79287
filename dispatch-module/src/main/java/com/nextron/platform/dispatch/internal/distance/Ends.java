package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;

/**
 * Two different postal codes in order: an entered distance holds both ways.
 *
 * @param one the first in order of country and code
 * @param other the second
 */
record Ends(PostalCode one, PostalCode other) {
    /** The two in their order. */
    static Ends of(PostalCode from, PostalCode to) {
        return from.compareTo(to) <= 0 ? new Ends(from, to) : new Ends(to, from);
    }

    /** A code as it is stored and shown: {@code NO-0150}. */
    static String text(PostalCode code) {
        return code.country() + "-" + code;
    }

    /** Reads {@code NO-0150}, also with a blank instead of the hyphen. */
    static PostalCode read(String text) {
        String typed = text.strip();
        if (typed.length() < 4 || typed.charAt(2) != '-' && typed.charAt(2) != ' ') {
            throw new IllegalArgumentException("Write the country and the postal code, such as NO-0150.");
        }
        return PostalCode.of(Country.of(typed.substring(0, 2)), typed.substring(3));
    }
}

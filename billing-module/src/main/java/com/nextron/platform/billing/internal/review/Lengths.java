package com.nextron.platform.billing.internal.review;

import java.time.Duration;

/** How long something took, in words: {@code 2 h}, {@code 3 h 5 min}, {@code 40 min}. */
final class Lengths {
    private Lengths() {}

    static String told(Duration length) {
        String minutes = length.toMinutesPart() + " min";
        if (length.toHours() == 0) {
            return minutes;
        }
        return length.toHours() + " h" + (length.toMinutesPart() == 0 ? "" : " " + minutes);
    }
}

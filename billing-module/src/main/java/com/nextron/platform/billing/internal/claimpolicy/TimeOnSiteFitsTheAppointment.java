package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;
import java.time.Duration;

/**
 * The time on site is not longer than the time kept for the visit by more than half of it: up to three hours where two were
 * kept. A visit without an appointment is measured by the two hours that are kept free for any.
 */
final class TimeOnSiteFitsTheAppointment implements ClaimPolicy {
    private static final String SENTENCE = "Time on site fits the appointment";
    private static final Duration USUAL = Duration.ofHours(2);

    @Override
    public Check judge(ClaimFacts facts) {
        Duration kept = facts.expected().appointment().orElse(USUAL);
        Duration most = kept.plus(kept.dividedBy(2));
        Duration onSite = facts.reported().onSite();
        String both = words(onSite) + " on site, " + words(kept) + " kept for the visit";
        return onSite.compareTo(most) > 0
                ? new Check(SENTENCE, "", false, both + ": longer by more than half.")
                : new Check(SENTENCE, "", true, both + ".");
    }

    private static String words(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        String inHours = hours == 0 ? "" : hours + " h";
        String inMinutes = minutes == 0 && hours > 0 ? "" : minutes + " min";
        return (inHours + " " + inMinutes).strip();
    }
}

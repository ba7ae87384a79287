package com.nextron.platform.core.calendar;

import java.time.LocalDate;

/**
 * Headquarters' decision about one day of a calendar (D-O4).
 *
 * @param day the day, in the site's zone
 * @param effect whether it closes or opens
 * @param reason why, in a person's words; the name of the day where it closes
 */
public record DayChange(LocalDate day, Effect effect, String reason) {
    /** What the decision does to the day. */
    public enum Effect {
        /** No window on that day. */
        CLOSES,
        /** The window of a business day, also on a Saturday or a Sunday. */
        OPENS
    }

    public DayChange {
        if (day == null || effect == null) {
            throw new IllegalArgumentException("Say which day is to change, and whether it closes or opens.");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Say why " + day + " is to change.");
        }
        reason = reason.strip();
    }

    public static DayChange close(LocalDate day, String reason) {
        return new DayChange(day, Effect.CLOSES, reason);
    }

    public static DayChange open(LocalDate day, String reason) {
        return new DayChange(day, Effect.OPENS, reason);
    }
}

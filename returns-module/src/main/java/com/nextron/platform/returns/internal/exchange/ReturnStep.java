package com.nextron.platform.returns.internal.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What happens while a defective part does not come back, by the day after the shipment (D-P3). */
enum ReturnStep {
    FIRST_REMINDER(7, LocalTime.of(8, 0), "The contact is reminded"),
    SECOND_REMINDER(12, LocalTime.of(8, 0), "The contact is reminded again"),
    PROPOSAL(15, LocalTime.MIDNIGHT, "It is proposed for invoicing at list price");

    /** The last day in time: the part is due within 14 days (P3). */
    static final int DAYS_TO_RETURN = 14;

    private final int day;
    private final LocalTime hour;
    private final String words;

    ReturnStep(int day, LocalTime hour, String words) {
        this.day = day;
        this.hour = hour;
        this.words = words;
    }

    /** When it happens: a part that was shipped on 2 March is proposed as 17 March begins at the site. */
    Instant at(LocalDate shippedOn, ZoneId zone) {
        return shippedOn.plusDays(day).atTime(hour).atZone(zone).toInstant();
    }

    /** What follows it. */
    Optional<ReturnStep> next() {
        return switch (this) {
            case FIRST_REMINDER -> Optional.of(SECOND_REMINDER);
            case SECOND_REMINDER -> Optional.of(PROPOSAL);
            case PROPOSAL -> Optional.empty();
        };
    }

    String words() {
        return words;
    }
}

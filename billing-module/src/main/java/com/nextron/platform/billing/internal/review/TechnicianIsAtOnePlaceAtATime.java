package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.internal.review.ReviewedVisit.OtherVisit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Nobody is at two sites at once: one of the times is wrong, or an hour would be charged twice (D-B1). Which visits overlap,
 * and what is forgiven to phones whose clocks differ, is decided where they are kept.
 */
record TechnicianIsAtOnePlaceAtATime() implements ReviewPolicy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        if (visit.meanwhile().isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = visit.visit().site().zone();
        String elsewhere =
                visit.meanwhile().stream().map(other -> told(other, zone)).collect(Collectors.joining(" and "));
        return Optional.of(new HoldReason(
                "D-B1",
                "The same technician was on " + elsewhere + ", in this site's time, at the same time as here.",
                "Find out which times are right and correct them, or release it if both are."));
    }

    private static String told(OtherVisit other, ZoneId zone) {
        return other.workOrderNumber() + " " + at(DAY, other.onSite().from(), zone) + "–"
                + at(HOUR, other.onSite().to(), zone);
    }

    private static String at(DateTimeFormatter format, Instant instant, ZoneId zone) {
        return format.format(instant.atZone(zone));
    }
}

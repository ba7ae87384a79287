package com.nextron.platform.billing.internal.rating;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a sentence how a labour line came to be. */
record Explanations(Visit visit, int billedMinutes, Rounding rounding) {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Such as: On site Tue 17 Nov 17:05–20:00 local time (D-B2). Of the visit's 160 minutes 180 are billed … (D-B1). */
    String labour(List<Stretch> inBand) {
        String when = inBand.stream().map(this::words).collect(Collectors.joining(", "));
        return "On site " + when + " local time (D-B2). The visit of "
                + visit.duration().toMinutes()
                + " minutes is billed as " + billedMinutes + ": started steps of "
                + rounding.step().toMinutes() + " minutes, at least "
                + rounding.minimum().toMinutes()
                + " (D-B1).";
    }

    private String words(Stretch stretch) {
        LocalDateTime from = local(stretch.window().from());
        LocalDateTime to = local(stretch.window().to());
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return DAY_AND_TIME.format(from) + "–" + (sameDay ? TIME : DAY_AND_TIME).format(to);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, visit.site().zone());
    }
}

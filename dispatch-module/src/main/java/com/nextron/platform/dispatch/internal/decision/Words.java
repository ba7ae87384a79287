package com.nextron.platform.dispatch.internal.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Days, times and points as they stand in a decision's sentences. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code Tue 7 Apr 11:30 (Europe/Oslo)}. */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
    }

    /** Thousandths of a point as points, with one decimal; a part of a tenth counts as one. */
    static String points(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3)
                .setScale(1, RoundingMode.CEILING)
                .toPlainString();
    }

    /** Such as {@code Server L2 and Storage L2}, always in the same order. */
    static String list(Collection<String> names) {
        return joined(List.copyOf(new TreeSet<>(names)));
    }

    /** The texts with commas, and “and” before the last. */
    static String joined(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}

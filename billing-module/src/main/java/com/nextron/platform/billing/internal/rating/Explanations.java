package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Says how the lines of one visit came to be.
 *
 * @param billedMinutes the visit's time after the rounding
 */
record Explanations(Visit visit, int billedMinutes, Rounding rounding) {
    // Written by hand: a formatter takes longer than all the rest of the rating.
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    LineWords ofLabour(BigDecimal percent, List<Stretch> inBand) {
        return new OfLabour(this, percent, inBand);
    }

    /** The words of a labour line. */
    private record OfLabour(Explanations explain, BigDecimal percent, List<Stretch> inBand) implements LineWords {
        @Override
        public String label() {
            return percent.signum() == 0 ? "Labour, ordinary time" : "Labour, time with +" + percent + " %";
        }

        @Override
        public String explanation() {
            return explain.labour(inBand);
        }
    }

    /** The words of the surcharge on that labour. */
    record OfSurcharge(BigDecimal percent, Money labour) implements LineWords {
        @Override
        public String label() {
            return "Surcharge " + percent + " % for time of day";
        }

        @Override
        public String explanation() {
            return percent + " percent of the labour of " + labour + " (D-B2), rounded once (D-B5).";
        }
    }

    /** Such as: On site Tue 17 Nov 17:05–20:00 local time (D-B2). Of the visit's 160 minutes 180 are billed … (D-B1). */
    String labour(List<Stretch> inBand) {
        StringBuilder text = new StringBuilder(200).append("On site ");
        for (int i = 0; i < inBand.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            stretch(text, inBand.get(i));
        }
        return text.append(" local time (D-B2). The visit of ")
                .append(minutes(visit.duration().toMinutes()))
                .append(" is billed as ")
                .append(billedMinutes)
                .append(": started steps of ")
                .append(minutes(rounding.step().toMinutes()))
                .append(", at least ")
                .append(minutes(rounding.minimum().toMinutes()))
                .append(" (D-B1).")
                .toString();
    }

    private static String minutes(long number) {
        return number == 1 ? "1 minute" : number + " minutes";
    }

    private void stretch(StringBuilder text, Stretch stretch) {
        LocalDateTime from = local(stretch.window().from());
        LocalDateTime to = local(stretch.window().to());
        day(text, from);
        time(text, from);
        text.append('–');
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            day(text, to);
        }
        time(text, to);
    }

    private static void day(StringBuilder text, LocalDateTime at) {
        text.append(DAYS.get(at.getDayOfWeek().ordinal()))
                .append(' ')
                .append(at.getDayOfMonth())
                .append(' ')
                .append(MONTHS.get(at.getMonthValue() - 1))
                .append(' ');
    }

    private static void time(StringBuilder text, LocalDateTime at) {
        twoDigits(text, at.getHour());
        text.append(':');
        twoDigits(text, at.getMinute());
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, visit.site().zone());
    }
}

package com.nextron.platform.portal.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as people read them: the site's time with its zone first, then how far away it is. */
@Named("times")
@ApplicationScoped
public class Times {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Clock clock;

    /** {@code Tue 7 Apr 11:30 (Oslo)}, with the year unless it is the present one. */
    public String at(Instant instant, ZoneId zone) {
        return instant == null ? "" : plain(instant, zone) + " (" + place(zone) + ")";
    }

    /** {@code Tue 7 Apr 11:30}, for places that name the zone beside it. */
    public String plain(Instant instant, ZoneId zone) {
        if (instant == null) {
            return "";
        }
        var there = instant.atZone(zone);
        boolean thisYear = there.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? THIS_YEAR : OTHER_YEAR).format(there);
    }

    /** {@code 11:30}. */
    public String hour(Instant instant, ZoneId zone) {
        return instant == null ? "" : HOUR.format(instant.atZone(zone));
    }

    /** {@code in 41 min}, {@code 3 h ago}, {@code 2 days ago}. */
    public String relative(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration away = Duration.between(clock.instant(), instant);
        if (away.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return "now";
        }
        return away.isNegative() ? span(away.negated()) + " ago" : "in " + span(away);
    }

    /**
     * A length in one or two units: {@code 41 min}, {@code 3 h 10 min}, {@code 1 day 5 h}, {@code 4 days}. Below two days the
     * hours still decide what somebody does, so they are told; {@code span} in {@code page.js} counts down in the same words.
     */
    public String span(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        long days = minutes / (24 * 60);
        if (days == 1) {
            long hours = minutes / 60 - 24;
            return "1 day" + (hours == 0 ? "" : " " + hours + " h");
        }
        return days + " days";
    }

    /** Minutes as a length. */
    public String minutes(int minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    /** {@code 7 Apr 2026}. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code April 2026}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The instant for machines, such as the countdown's script. */
    public String iso(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What a date and time field holds for an instant at a place. */
    public String field(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The zone by its place: {@code Oslo}. */
    public String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** The zone of that id. */
    public ZoneId zone(String id) {
        return ZoneId.of(id);
    }

    /** The zone for times that belong to no site: headquarters'. */
    public ZoneId getHome() {
        return ZoneId.of("Europe/Oslo");
    }

    public Instant getNow() {
        return clock.instant();
    }
}

package com.nextron.platform.dev.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Turns the files' words for times into times, seen from the day the demonstration began. The same words give the same
 * times however often the loading is begun again.
 *
 * @param base when the demonstration began
 */
record DemoTimes(Instant base) {

    DemoTimes {
        base = base.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A time at a site: {@code 2 TUESDAY 10:20} is that hour two weeks before the latest Tuesday that is over, {@code next
     * 09:30} the next weekday, {@code -PT40M} that long before the beginning.
     */
    Instant at(String words, ZoneId site) {
        if (words.startsWith("-P")) {
            return base.plus(Duration.parse(words));
        }
        String[] parts = words.split(" ");
        LocalDate today = base.atZone(site).toLocalDate();
        if (parts[0].equals("next")) {
            return instant(nextWeekday(today), parts[1], site);
        }
        LocalDate day = today.with(TemporalAdjusters.previous(DayOfWeek.valueOf(parts[1])))
                .minusWeeks(Long.parseLong(parts[0]));
        return instant(day, parts[2], site);
    }

    /** As {@link #at}, and {@code +1 15:10} is that hour on the day after the case was received. */
    Instant after(Instant received, String words, ZoneId site) {
        if (!words.startsWith("+")) {
            return at(words, site);
        }
        String[] parts = words.substring(1).split(" ");
        LocalDate day = received.atZone(site).toLocalDate().plusDays(Long.parseLong(parts[0]));
        return instant(day, parts[1], site);
    }

    /** The day that long before the beginning: {@code P1Y8M}; ahead of it with a minus sign. */
    LocalDate dayBefore(String period) {
        return base.atZone(ZoneId.of("Europe/Oslo")).toLocalDate().minus(Period.parse(period));
    }

    private static LocalDate nextWeekday(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant instant(LocalDate day, String time, ZoneId site) {
        return day.atTime(LocalTime.parse(time)).atZone(site).toInstant();
    }
}

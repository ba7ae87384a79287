package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The bands of a rate card: for each kind of day they fill the day without gap or overlap (D-B2). A card that does not
 * is refused here, when it is entered, and never at rating time.
 *
 * @param bands in the order of days and minutes
 */
public record TimeBands(List<Band> bands) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** D-B2: weekdays 08–16 ordinary, 16–20 +50 %, 20–08 +100 %; Saturday, Sunday and public holidays +100 %. */
    public static final TimeBands STANDARD = new TimeBands(List.of(
            new Band(DayKind.WEEKDAY, 0, 480, BigDecimal.valueOf(100)),
            new Band(DayKind.WEEKDAY, 480, 960, BigDecimal.ZERO),
            new Band(DayKind.WEEKDAY, 960, 1200, BigDecimal.valueOf(50)),
            new Band(DayKind.WEEKDAY, 1200, Band.DAY, BigDecimal.valueOf(100)),
            new Band(DayKind.CLOSED_DAY, 0, Band.DAY, BigDecimal.valueOf(100))));

    public TimeBands {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::days).thenComparing(Band::fromMinute))
                .toList();
        for (DayKind days : DayKind.values()) {
            requireWholeDay(days, bands);
        }
    }

    /** The bands of one kind of day, from midnight to midnight. */
    public List<Band> of(DayKind days) {
        int first = 0;
        while (bands.get(first).days() != days) {
            first++;
        }
        int end = first;
        while (end < bands.size() && bands.get(end).days() == days) {
            end++;
        }
        return bands.subList(first, end);
    }

    Band at(DayKind days, int minuteOfDay) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.days() == days && band.contains(minuteOfDay)) {
                return band;
            }
        }
        throw new IllegalStateException("no band at minute " + minuteOfDay);
    }

    private static void requireWholeDay(DayKind days, List<Band> bands) {
        int reached = 0;
        for (Band band : bands) {
            if (band.days() == days) {
                if (band.fromMinute() < reached) {
                    throw new IllegalArgumentException("Two bands of the rate card overlap: " + days.words() + " from "
                            + clock(band.fromMinute()) + ".");
                }
                if (band.fromMinute() > reached) {
                    throw gap(days, clock(reached) + "–" + clock(band.fromMinute()));
                }
                reached = band.toMinute();
            }
        }
        if (reached != Band.DAY) {
            throw gap(days, clock(reached) + "–24:00");
        }
    }

    private static IllegalArgumentException gap(DayKind days, String where) {
        return new IllegalArgumentException(
                "The bands of the rate card leave a gap in the day: " + days.words() + " " + where + ".");
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / MINUTES_OF_AN_HOUR, minute % MINUTES_OF_AN_HOUR);
    }
}

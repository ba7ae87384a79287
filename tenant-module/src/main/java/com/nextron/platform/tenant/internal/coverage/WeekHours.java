package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.calendar.OperatingHours;
import java.time.DayOfWeek;

/**
 * Hours of a week as a set of 168 bits, Monday 00–01 first. An hour counts only as a whole: whoever opens at 08:30 has the
 * hour from 9.
 */
public record WeekHours(long first, long second, long third) {
    static final int HOURS = 168;
    static final int DAY = 24;
    private static final int WORD = 64;

    public static final WeekHours NONE = new WeekHours(0, 0, 0);
    public static final WeekHours ALL = NONE.with(0, HOURS);

    /** Mon–Fri 09–17 (O1, O2). */
    public static final WeekHours STANDARD = of(OperatingHours.STANDARD);

    /** The whole hours inside. */
    public static WeekHours of(OperatingHours hours) {
        int opens = (hours.opens().toSecondOfDay() + 3599) / 3600;
        int closes = hours.closes().toSecondOfDay() / 3600;
        // A day cannot close at 24:00, so its last minute stands for that.
        int end = hours.closes().toSecondOfDay() >= 86_340 ? DAY : closes;
        WeekHours week = NONE;
        for (DayOfWeek day : hours.days()) {
            int midnight = (day.getValue() - 1) * DAY;
            week = week.with(midnight + opens, midnight + end);
        }
        return week;
    }

    boolean isEmpty() {
        return (first | second | third) == 0;
    }

    boolean has(int hour) {
        long word = hour < WORD ? first : hour < 2 * WORD ? second : third;
        return (word >> (hour % WORD) & 1) == 1;
    }

    WeekHours and(WeekHours other) {
        return new WeekHours(first & other.first, second & other.second, third & other.third);
    }

    WeekHours or(WeekHours other) {
        return new WeekHours(first | other.first, second | other.second, third | other.third);
    }

    WeekHours without(WeekHours other) {
        return new WeekHours(first & ~other.first, second & ~other.second, third & ~other.third);
    }

    /** The same hours on a clock that is so many hours ahead. */
    public WeekHours readOnClockAhead(int hours) {
        WeekHours moved = NONE;
        for (int hour = 0; hours != 0 && hour < HOURS; hour++) {
            int there = Math.floorMod(hour + hours, HOURS);
            moved = has(hour) ? moved.with(there, there + 1) : moved;
        }
        return hours == 0 ? this : moved;
    }

    /** With the hours from one, included, to another, not included. */
    private WeekHours with(int from, int to) {
        long[] words = {first, second, third};
        for (int hour = from; hour < to; hour++) {
            words[hour / WORD] |= 1L << (hour % WORD);
        }
        return new WeekHours(words[0], words[1], words[2]);
    }
}

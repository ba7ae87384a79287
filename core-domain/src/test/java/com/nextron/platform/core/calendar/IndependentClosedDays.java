package com.nextron.platform.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A second way to the closed days of D-O4, which shares nothing with the first: Easter by the method of Meeus, Jones and
 * Butcher, and each country's days asked one by one.
 */
public final class IndependentClosedDays {
    private IndependentClosedDays() {}

    /** Whether the day is closed in {@code NO}, {@code SE}, {@code DK}, {@code FI} or {@code AX}; weekends are not asked. */
    public static boolean isClosed(String code, LocalDate date) {
        long afterEaster = ChronoUnit.DAYS.between(easter(date.getYear()), date);
        return switch (code) {
            case "NO" -> isCommon(date, afterEaster) || is(date, 5, 1) || is(date, 5, 17) || isWestern(afterEaster);
            case "DK" ->
                isCommon(date, afterEaster) || isWestern(afterEaster) || date.getYear() < 2024 && afterEaster == 26;
            case "SE" -> isCommon(date, afterEaster) || isEastern(date) || is(date, 6, 6) || is(date, 12, 31);
            case "FI" -> isCommon(date, afterEaster) || isEastern(date) || is(date, 12, 6);
            case "AX" -> isClosed("FI", date) || is(date, 6, 9);
            default -> throw new IllegalArgumentException(code);
        };
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }

    /** New Year, Good Friday, Easter, Ascension, Whit Sunday, two days of Christmas. */
    private static boolean isCommon(LocalDate date, long afterEaster) {
        return is(date, 1, 1)
                || is(date, 12, 25)
                || is(date, 12, 26)
                || afterEaster == -2
                || afterEaster == 0
                || afterEaster == 1
                || afterEaster == 39
                || afterEaster == 49;
    }

    /** Maundy Thursday and Whit Monday. */
    private static boolean isWestern(long afterEaster) {
        return afterEaster == -3 || afterEaster == 50;
    }

    /** Epiphany, 1 May, Midsummer and its eve, All Saints, Christmas Eve. */
    private static boolean isEastern(LocalDate date) {
        LocalDate midsummer =
                LocalDate.of(date.getYear(), 6, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate saints = LocalDate.of(date.getYear(), 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return is(date, 1, 6)
                || is(date, 5, 1)
                || is(date, 12, 24)
                || date.equals(midsummer)
                || date.equals(midsummer.minusDays(1))
                || date.equals(saints);
    }

    private static boolean is(LocalDate date, int month, int day) {
        return MonthDay.from(date).equals(MonthDay.of(month, day));
    }
}

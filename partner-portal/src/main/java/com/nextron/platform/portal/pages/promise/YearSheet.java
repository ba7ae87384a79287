package com.nextron.platform.portal.pages.promise;

import com.nextron.platform.core.calendar.Calendars.OpenedDay;
import com.nextron.platform.core.calendar.Calendars.YearView;
import com.nextron.platform.core.calendar.ClosedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A calendar's year as a sheet: twelve months in weeks from Monday to Sunday. */
final class YearSheet {
    private static final int WEEK = 7;

    private YearSheet() {}

    /** A month with its weeks; days of other months are empty. */
    public record MonthView(String name, List<List<DayView>> weeks) {}

    /**
     * A day on the sheet.
     *
     * @param number of the month; empty outside it
     * @param style open, weekend, closed or opened
     * @param words why; empty on ordinary days
     */
    public record DayView(String number, String style, String words) {}

    static List<MonthView> of(YearView year) {
        Map<LocalDate, ClosedDay> closed =
                year.closed().stream().collect(Collectors.toMap(ClosedDay::date, Function.identity()));
        Map<LocalDate, OpenedDay> opened =
                year.opened().stream().collect(Collectors.toMap(OpenedDay::date, Function.identity()));
        return Arrays.stream(Month.values())
                .map(month -> month(YearMonth.of(year.year(), month), day -> day(day, closed, opened)))
                .toList();
    }

    private static MonthView month(YearMonth month, Function<LocalDate, DayView> view) {
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        List<List<DayView>> weeks = new ArrayList<>();
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            weeks.add(week.datesUntil(week.plusDays(WEEK))
                    .map(day -> YearMonth.from(day).equals(month) ? view.apply(day) : new DayView("", "outside", ""))
                    .toList());
        }
        return new MonthView(month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), weeks);
    }

    private static DayView day(LocalDate day, Map<LocalDate, ClosedDay> closed, Map<LocalDate, OpenedDay> opened) {
        String number = Integer.toString(day.getDayOfMonth());
        if (closed.containsKey(day)) {
            return new DayView(number, "closed", "Closed: " + closed.get(day).name());
        }
        if (opened.containsKey(day)) {
            return new DayView(number, "opened", "Opened: " + opened.get(day).reason());
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new DayView(number, weekend ? "weekend" : "open", "");
    }
}

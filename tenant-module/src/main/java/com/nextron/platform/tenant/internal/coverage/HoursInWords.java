package com.nextron.platform.tenant.internal.coverage;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hours of a week as people say them: {@code Mon–Fri 16–17, Sat–Sun all day}. */
final class HoursInWords {
    private static final int WEEK = 7;
    private static final int TWO_DIGITS = 10;
    private static final String[] NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .toArray(String[]::new);

    private HoursInWords() {}

    static String of(WeekHours hours) {
        if (hours.equals(WeekHours.ALL)) {
            return "all week, around the clock";
        }
        Map<String, List<Integer>> days = new LinkedHashMap<>();
        for (int day = 0; day < WEEK; day++) {
            String spans = spans(hours, day);
            if (!spans.isEmpty()) {
                days.computeIfAbsent(spans, same -> new ArrayList<>()).add(day);
            }
        }
        List<String> parts = new ArrayList<>();
        days.forEach((spans, same) -> parts.add(days(same) + " " + spans));
        return String.join(", ", parts);
    }

    private static String spans(WeekHours hours, int day) {
        List<String> spans = new ArrayList<>();
        int from = -1;
        for (int hour = 0; hour <= WeekHours.DAY; hour++) {
            boolean in = hour < WeekHours.DAY && hours.has(day * WeekHours.DAY + hour);
            if (in && from < 0) {
                from = hour;
            } else if (!in && from >= 0) {
                spans.add(two(from) + "–" + two(hour));
                from = -1;
            }
        }
        return spans.equals(List.of("00–24")) ? "all day" : String.join(" and ", spans);
    }

    private static String two(int hour) {
        return hour < TWO_DIGITS ? "0" + hour : Integer.toString(hour);
    }

    private static String days(List<Integer> days) {
        List<String> parts = new ArrayList<>();
        int first = days.get(0);
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1 || days.get(i + 1) != days.get(i) + 1;
            if (last) {
                parts.add(first == days.get(i) ? name(first) : name(first) + "–" + name(days.get(i)));
                first = i == days.size() - 1 ? first : days.get(i + 1);
            }
        }
        return String.join(", ", parts);
    }

    private static String name(int day) {
        return NAMES[day];
    }
}

package com.nextron.platform.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendars against the reviewed table of 2025 to 2030, and against a second method over every offered year. */
class ReviewedClosedDaysTest {
    @ParameterizedTest
    @EnumSource(names = "ELSEWHERE", mode = EnumSource.Mode.EXCLUDE)
    void closesExactlyOnTheReviewedDays(CalendarRegion region) {
        List<String> reviewed = reviewedRows(region);

        List<String> found = IntStream.rangeClosed(2025, 2030)
                .mapToObj(BusinessCalendar.standard(region)::closedDays)
                .flatMap(List::stream)
                .map(day -> row(region, day))
                .toList();

        assertThat(found).isNotEmpty().isEqualTo(reviewed);
    }

    @ParameterizedTest
    @EnumSource(names = "ELSEWHERE", mode = EnumSource.Mode.EXCLUDE)
    void agreesWithTheSecondMethodOnEveryDayOfEveryOfferedYear(CalendarRegion region) {
        BusinessCalendar calendar = BusinessCalendar.standard(region);
        LocalDate first = LocalDate.of(BusinessCalendar.FIRST_YEAR, 1, 1);
        LocalDate afterLast = LocalDate.of(BusinessCalendar.LAST_YEAR + 1, 1, 1);

        List<LocalDate> differing = first.datesUntil(afterLast)
                .filter(date ->
                        calendar.closedDay(date).isPresent() != IndependentClosedDays.isClosed(region.code(), date))
                .toList();

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ELSEWHERE", mode = EnumSource.Mode.EXCLUDE)
    void everyHolidayOfTheLibraryHasAKeyThatWeKnow(CalendarRegion region) {
        List<Holiday> unknown = IntStream.rangeClosed(BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR)
                .mapToObj(year -> JollydayHolidays.holidays(region, year))
                .flatMap(Set::stream)
                .filter(holiday -> JollydayHolidays.named(holiday).isEmpty())
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void leavesOutWhatTheLibraryCallsAHolidayButTheRegionKeepsOpen() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        LocalDate christmas = eve.plusDays(1);
        Set<Holiday> fromTheLibrary = Set.of(
                new Holiday(eve, "CHRISTMAS_EVE", HolidayType.PUBLIC_HOLIDAY),
                new Holiday(eve.minusDays(1), "SOMETHING_NEW", HolidayType.PUBLIC_HOLIDAY),
                new Holiday(christmas, "CHRISTMAS", HolidayType.PUBLIC_HOLIDAY));

        Map<LocalDate, ClosedDay> denmark = JollydayHolidays.closedDays(CalendarRegion.DENMARK, fromTheLibrary);

        assertThat(denmark)
                .containsOnly(
                        Map.entry(christmas, new ClosedDay(christmas, ClosedDay.Kind.STATUTORY, "Christmas Day")));
    }

    @Test
    void readsTheLibraryOnceAYear() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        BusinessCalendar first = BusinessCalendar.standard(CalendarRegion.SWEDEN);
        BusinessCalendar second = first.changed(List.of());

        assertThat(second.closedDay(newYear).orElseThrow())
                .isSameAs(first.closedDay(newYear).orElseThrow());
    }

    private static String row(CalendarRegion region, ClosedDay day) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return String.join(
                ";", region.code(), day.date().toString(), weekday, day.kind().name(), day.name());
    }

    private static List<String> reviewedRows(CalendarRegion region) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        ReviewedClosedDaysTest.class.getResourceAsStream("/calendar/reviewed-closed-days.csv"),
                        StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.filter(line -> line.startsWith(region.code() + ";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.nextron.platform.core.clock;

import static com.nextron.platform.core.clock.Sites.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense is refused in a sentence that names it. */
class ClockRefusalsTest {
    private static final Instant REPORT = at("2026-06-10T10:00+02:00");

    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @ParameterizedTest
    @ValueSource(strings = {"1900-06-10T10:00Z", "2009-12-31T23:59Z", "2100-01-01T00:00Z", "9999-06-10T10:00Z"})
    void refusesAReportFarOutAtEveryLevel(String report) {
        for (ResponseLevel level : ResponseLevel.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clock.promise(level, Sites.NORWAY, at(report)))
                    .withMessageContaining("The report lies at " + report.substring(0, 10))
                    .withMessageContaining("2010 to 2099");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01T00:00Z", "2099-12-31T23:59Z"})
    void answersAtBothEndsOfTheOfferedYears(String report) {
        for (ResponseLevel level : List.of(ResponseLevel.FOUR_HOURS, ResponseLevel.NBD)) {
            assertThat(clock.promise(level, Sites.NORWAY, at(report)).deadline())
                    .isPresent();
        }
    }

    @Test
    void refusesHoldsFarOut() {
        Hold ends = new Hold(REPORT, Optional.of(at("9999-01-01T00:00Z")), "No access");
        Hold begins = new Hold(at("1900-01-01T00:00Z"), Optional.empty(), "No access");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.promise(ResponseLevel.NBD, Sites.NORWAY, REPORT, List.of(ends)))
                .withMessageContaining("The end of the hold “No access” lies at 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.promise(ResponseLevel.NBD, Sites.NORWAY, REPORT, List.of(begins)))
                .withMessageContaining("The hold “No access” lies at 1900");
    }

    @ParameterizedTest
    @CsvSource({"IS, Iceland", "GL, Greenland", "DE, Germany"})
    void refusesACountryWithoutACalendar(String code, String name) {
        Site site = Sites.site(code, "Europe/Berlin");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.promise(ResponseLevel.FOUR_HOURS, site, REPORT))
                .withMessageContaining("There is no business calendar for " + name + " (" + code + ")");
        assertThatIllegalArgumentException().isThrownBy(() -> clock.promise(ResponseLevel.NBD, site, REPORT));
    }

    @Test
    void refusesAPartOfACountryWithoutACalendarOfItsOwn() {
        Site mistyped = new Site(Country.SWEDEN, Optional.of("AX"), ZoneId.of("Europe/Stockholm"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.promise(ResponseLevel.NBD, mistyped, REPORT))
                .withMessageContaining("“AX” is not a part of Sweden with a calendar of its own");
    }

    @ParameterizedTest
    @CsvSource({
        "FI,AX,AX-1",
        "FI,ax,AX-1",
        "FI,FI-01,AX-1",
        "FI,01,AX-1",
        "FI,'',FI-1",
        "FI,FI,FI-1",
        "NO,SJ,NO-1",
        "NO,NO-21,NO-1",
        "NO,21,NO-1",
        "AX,AX,AX-1",
        "SJ,SJ,NO-1",
        "DK,'',DK-1"
    })
    void knowsAPartByEachOfItsNames(String country, String part, String version) {
        Site site = new Site(Country.of(country), Optional.of(part), ZoneId.of("Europe/Oslo"));

        ResponsePromise promise = clock.promise(ResponseLevel.NBD, site, REPORT);

        assertThat(promise.calendarVersion()).isEqualTo(version);
    }

    @Test
    void refusesAHoldThatEndsBeforeItBegan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hold(REPORT, Optional.of(REPORT.minusSeconds(1)), "No access"))
                .withMessageContaining("must not end before it began");
        assertThatIllegalArgumentException().isThrownBy(() -> new Hold(null, Optional.empty(), "No access"));
    }

    @Test
    void aHoldWithoutAReasonSaysThatItWaitsForTheCustomer() {
        assertThat(new Hold(REPORT, Optional.empty(), " ").reason()).isEqualTo(Hold.NO_REASON);
        assertThat(new Hold(REPORT, Optional.empty(), null).reason()).isEqualTo(Hold.NO_REASON);
    }

    @Test
    void refusesACalendarThatIsClosedForMoreThanAYear() {
        List<DayChange> closings = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 12, 31))
                .map(day -> DayChange.close(day, "Closed"))
                .toList();
        BusinessCalendar calendar =
                BusinessCalendar.standard(CalendarRegion.NORWAY).changed(closings);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CalendarClock.promise(ResponseLevel.NBD, calendar, Sites.NORWAY.zone(), REPORT, List.of()))
                .withMessageContaining("NO-2 has no business day in the year after 2026-06-10");
    }
}

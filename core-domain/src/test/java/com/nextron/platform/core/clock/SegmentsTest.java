package com.nextron.platform.core.clock;

import static com.nextron.platform.core.clock.Sites.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.clock.ClockSegment.Kind;
import com.nextron.platform.core.place.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way from a report to its deadline, written out. All times of June 2026 are in Oslo, +02:00. */
class SegmentsTest {
    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @Test
    void namesEveryHolidayOfEaster() {
        ResponsePromise promise = clock.promise(ResponseLevel.FOUR_HOURS, Sites.NORWAY, at("2026-04-01T15:30+02:00"));

        assertThat(promise.segments())
                .containsExactly(
                        segment("2026-04-01T15:30+02:00", "2026-04-01T17:00+02:00", Kind.COUNTING, ""),
                        segment("2026-04-01T17:00+02:00", "2026-04-02T00:00+02:00", Kind.CLOSED, ""),
                        segment("2026-04-02T00:00+02:00", "2026-04-03T00:00+02:00", Kind.HOLIDAY, "Maundy Thursday"),
                        segment("2026-04-03T00:00+02:00", "2026-04-04T00:00+02:00", Kind.HOLIDAY, "Good Friday"),
                        segment("2026-04-04T00:00+02:00", "2026-04-05T00:00+02:00", Kind.CLOSED, ""),
                        segment("2026-04-05T00:00+02:00", "2026-04-06T00:00+02:00", Kind.HOLIDAY, "Easter Sunday"),
                        segment("2026-04-06T00:00+02:00", "2026-04-07T00:00+02:00", Kind.HOLIDAY, "Easter Monday"),
                        segment("2026-04-07T00:00+02:00", "2026-04-07T09:00+02:00", Kind.CLOSED, ""),
                        segment("2026-04-07T09:00+02:00", "2026-04-07T11:30+02:00", Kind.COUNTING, ""));
        assertThat(promise.calendarVersion()).isEqualTo("NO-1");
        assertThat(promise.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(promise.counted()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aWeekendAndTheNightAfterItAreOneClosedSegment() {
        ResponsePromise promise = fourHours("2026-06-13T12:00+02:00");

        assertThat(promise.segments())
                .containsExactly(
                        segment("2026-06-13T12:00+02:00", "2026-06-15T09:00+02:00", Kind.CLOSED, ""),
                        segment("2026-06-15T09:00+02:00", "2026-06-15T13:00+02:00", Kind.COUNTING, ""));
    }

    @Test
    void tellsAHolidayInTheReadersLanguageAndAHoldAsItWasWritten() {
        ClockSegment holiday = segment("2026-04-02T00:00+02:00", "2026-04-03T00:00+02:00", Kind.HOLIDAY, "Good Friday");
        ClockSegment hold = segment("2026-04-02T00:00+02:00", "2026-04-03T00:00+02:00", Kind.ON_HOLD, "Good Friday");

        assertThat(holiday.label(Locale.forLanguageTag("sv"))).isEqualTo("Långfredagen");
        assertThat(hold.label(Locale.forLanguageTag("sv"))).isEqualTo("Good Friday");
    }

    @Test
    void aDayClosedByDecisionShowsItsReasonInEveryLanguage() {
        BusinessCalendar calendar = BusinessCalendar.standard(CalendarRegion.NORWAY)
                .changed(List.of(DayChange.close(LocalDate.of(2026, 12, 24), "Agreed with the customer")));

        ResponsePromise promise = CalendarClock.promise(
                ResponseLevel.FOUR_HOURS, calendar, Sites.NORWAY.zone(), at("2026-12-23T15:00+01:00"), List.of());

        assertThat(promise.deadline()).contains(at("2026-12-28T11:00+01:00"));
        assertThat(promise.calendarVersion()).isEqualTo("NO-2");
        assertThat(promise.segments().get(2).label(Locale.forLanguageTag("fi"))).isEqualTo("Agreed with the customer");
    }

    @Test
    void aHoldMovesTheDeadlineByTheWindowTimeItCovers() {
        Hold hold = hold("2026-06-10T14:00+02:00", "2026-06-11T10:00+02:00", "No access");

        ResponsePromise promise = fourHours("2026-06-10T13:00+02:00", hold);

        assertThat(promise.segments())
                .containsExactly(
                        segment("2026-06-10T13:00+02:00", "2026-06-10T14:00+02:00", Kind.COUNTING, ""),
                        segment("2026-06-10T14:00+02:00", "2026-06-10T17:00+02:00", Kind.ON_HOLD, "No access"),
                        segment("2026-06-10T17:00+02:00", "2026-06-11T09:00+02:00", Kind.CLOSED, ""),
                        segment("2026-06-11T09:00+02:00", "2026-06-11T10:00+02:00", Kind.ON_HOLD, "No access"),
                        segment("2026-06-11T10:00+02:00", "2026-06-11T13:00+02:00", Kind.COUNTING, ""));
        assertThat(promise.deadline()).contains(at("2026-06-11T13:00+02:00"));
    }

    @Test
    void aHoldInsideClosedTimeChangesNothing() {
        Hold night = hold("2026-06-10T17:00+02:00", "2026-06-11T09:00+02:00", "No access");

        ResponsePromise promise = fourHours("2026-06-10T16:00+02:00", night);

        assertThat(promise).isEqualTo(fourHours("2026-06-10T16:00+02:00"));
    }

    @Test
    void overlappingHoldsAreOneWithBothReasons() {
        ResponsePromise promise = fourHours(
                "2026-06-10T09:00+02:00",
                hold("2026-06-10T11:00+02:00", "2026-06-10T13:00+02:00", "Backup"),
                hold("2026-06-10T10:00+02:00", "2026-06-10T12:00+02:00", "No access"),
                hold("2026-06-10T10:30+02:00", "2026-06-10T11:30+02:00", "No access"));

        assertThat(promise.segments())
                .containsExactly(
                        segment("2026-06-10T09:00+02:00", "2026-06-10T10:00+02:00", Kind.COUNTING, ""),
                        segment("2026-06-10T10:00+02:00", "2026-06-10T13:00+02:00", Kind.ON_HOLD, "No access; Backup"),
                        segment("2026-06-10T13:00+02:00", "2026-06-10T16:00+02:00", Kind.COUNTING, ""));
    }

    @Test
    void holdsThatOnlyTouchKeepTheirOwnReasons() {
        ResponsePromise promise = fourHours(
                "2026-06-10T09:00+02:00",
                hold("2026-06-10T10:00+02:00", "2026-06-10T11:00+02:00", "No access"),
                hold("2026-06-10T11:00+02:00", "2026-06-10T12:00+02:00", "Backup"));

        assertThat(promise.segments()).extracting(ClockSegment::label).containsExactly("", "No access", "Backup", "");
        assertThat(promise.deadline()).contains(at("2026-06-10T15:00+02:00"));
    }

    @Test
    void aHoldFromBeforeTheReportCountsFromTheReportOn() {
        Hold early = hold("2026-06-09T12:00+02:00", "2026-06-10T11:00+02:00", "No access");

        ResponsePromise promise = fourHours("2026-06-10T10:00+02:00", early);

        assertThat(promise.deadline()).contains(at("2026-06-10T15:00+02:00"));
        assertThat(promise.segments().get(0))
                .isEqualTo(segment("2026-06-10T10:00+02:00", "2026-06-10T11:00+02:00", Kind.ON_HOLD, "No access"));
    }

    @Test
    void aHoldWithoutAnEndLeavesTheDeadlineOpenAndEndsTheSegmentsWhereItBegins() {
        Hold open = new Hold(at("2026-06-10T20:00+02:00"), Optional.empty(), "No access");

        ResponsePromise promise = fourHours("2026-06-10T16:00+02:00", open);

        assertThat(promise.deadline()).isEmpty();
        assertThat(promise.segments())
                .containsExactly(
                        segment("2026-06-10T16:00+02:00", "2026-06-10T17:00+02:00", Kind.COUNTING, ""),
                        segment("2026-06-10T17:00+02:00", "2026-06-10T20:00+02:00", Kind.CLOSED, ""));
    }

    @Test
    void aHoldWithoutAnEndThatBeganBeforeTheReportLeavesNoSegments() {
        Hold open = new Hold(at("2026-06-10T09:00+02:00"), Optional.empty(), "No access");

        ResponsePromise promise = fourHours("2026-06-10T09:00+02:00", open);

        assertThat(promise.deadline()).isEmpty();
        assertThat(promise.segments()).isEmpty();
    }

    @Test
    void aHoldWithoutAnEndFromTheDeadlineOnComesTooLateToMatter() {
        Hold open = new Hold(at("2026-06-10T17:00+02:00"), Optional.empty(), "No access");

        ResponsePromise promise = fourHours("2026-06-10T13:00+02:00", open);

        assertThat(promise.deadline()).contains(at("2026-06-10T17:00+02:00"));
    }

    @Test
    void nextBusinessDayIsMovedByTheWindowTimeHeld() {
        Hold twoHours = hold("2026-06-10T10:00+02:00", "2026-06-10T12:00+02:00", "No access");

        ResponsePromise promise =
                clock.promise(ResponseLevel.NBD, Sites.NORWAY, at("2026-06-10T09:30+02:00"), List.of(twoHours));

        assertThat(promise.deadline()).contains(at("2026-06-12T11:00+02:00"));
        assertThat(promise.counted()).isEqualTo(Duration.ofMinutes(15 * 60 + 30));
    }

    @Test
    void aroundTheClockAHoldAtNightCountsTooAndMovesByItsLength() {
        Hold night = hold("2026-10-24T23:00+02:00", "2026-10-25T04:00+01:00", "No access");

        ResponsePromise promise = clock.promise(
                ResponseLevel.TWENTY_FOUR_SEVEN, Sites.NORWAY, at("2026-10-24T12:00+02:00"), List.of(night));

        assertThat(promise.deadline()).contains(at("2026-10-25T17:00+01:00"));
        assertThat(promise.segments())
                .extracting(ClockSegment::kind)
                .containsExactly(Kind.COUNTING, Kind.ON_HOLD, Kind.COUNTING);
    }

    @Test
    void aroundTheClockIsOneSegmentAlsoOverChristmas() {
        Instant eve = at("2026-12-24T18:00+01:00");

        ResponsePromise promise = clock.promise(ResponseLevel.TWENTY_FOUR_SEVEN, Sites.SWEDEN, eve);

        assertThat(promise.calendarVersion()).isEqualTo("SE-1");
        assertThat(promise.segments())
                .containsExactly(new ClockSegment(eve, eve.plus(Duration.ofHours(24)), Kind.COUNTING, ""));
    }

    @Test
    void byAgreementHasNoDeadlineOfItsOwn() {
        Site berlin = Sites.site("DE", "Europe/Berlin");

        ResponsePromise promise = clock.promise(ResponseLevel.BY_AGREEMENT, berlin, at("2026-06-10T10:00+02:00"));

        assertThat(promise.deadline()).isEmpty();
        assertThat(promise.segments()).isEmpty();
        assertThat(promise.calendarVersion()).isEqualTo("ELSEWHERE-1");
    }

    @Test
    void aroundTheClockNeedsNoCalendarOfTheCountry() {
        Site berlin = Sites.site("DE", "Europe/Berlin");

        ResponsePromise promise = clock.promise(ResponseLevel.TWENTY_FOUR_SEVEN, berlin, at("2026-06-10T10:00+02:00"));

        assertThat(promise.deadline()).contains(at("2026-06-11T10:00+02:00"));
    }

    @Test
    void aDayOpenedByDecisionCountsAlsoOnASaturday() {
        BusinessCalendar calendar = BusinessCalendar.standard(CalendarRegion.NORWAY)
                .changed(List.of(DayChange.open(LocalDate.of(2026, 6, 13), "Moving day")));

        ResponsePromise promise = CalendarClock.promise(
                ResponseLevel.FOUR_HOURS, calendar, Sites.NORWAY.zone(), at("2026-06-12T15:00+02:00"), List.of());

        assertThat(promise.deadline()).contains(at("2026-06-13T11:00+02:00"));
    }

    private ResponsePromise fourHours(String receivedAt, Hold... holds) {
        return clock.promise(ResponseLevel.FOUR_HOURS, Sites.NORWAY, at(receivedAt), List.of(holds));
    }

    private static Hold hold(String from, String to, String reason) {
        return new Hold(at(from), Optional.of(at(to)), reason);
    }

    private static ClockSegment segment(String from, String to, Kind kind, String label) {
        return new ClockSegment(at(from), at(to), kind, label);
    }
}

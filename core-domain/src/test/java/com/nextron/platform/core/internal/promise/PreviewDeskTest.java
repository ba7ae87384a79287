package com.nextron.platform.core.internal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.PromisePreview.AskedHold;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewDeskTest {
    private static final String REPORT = "2026-06-10T10:00+02:00";

    private final BusinessCalendars calendars = BusinessCalendars.standard();
    private final PreviewDesk desk = new PreviewDesk(new CalendarClock(calendars), calendars);

    @ParameterizedTest(name = "case {0}")
    @CsvFileSource(resources = "/clock/visible-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void promisesTheVisibleCases(
            String number, String country, String zone, String level, String reported, String deadline) {
        ResponsePromise promise = desk.preview(asked(country, null, level, reported));

        assertThat(promise.zone()).hasToString(zone);
        assertThat(promise.deadline().orElseThrow().atZone(promise.zone()).toOffsetDateTime())
                .as("case %s", number)
                .isEqualTo(OffsetDateTime.parse(deadline));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, , Europe/Oslo, NO-1",
        "no, , Europe/Oslo, NO-1",
        "NO, SJ, Arctic/Longyearbyen, NO-1",
        "NO, NO-21, Arctic/Longyearbyen, NO-1",
        "SJ, , Arctic/Longyearbyen, NO-1",
        "SE, , Europe/Stockholm, SE-1",
        "DK, '', Europe/Copenhagen, DK-1",
        "FI, FI, Europe/Helsinki, FI-1",
        "FI, ' ', Europe/Helsinki, FI-1",
        "FI, AX, Europe/Mariehamn, AX-1",
        "FI, FI-01, Europe/Mariehamn, AX-1",
        "AX, , Europe/Mariehamn, AX-1"
    })
    void knowsZoneAndCalendarOfEverySite(String country, String subdivision, String zone, String version) {
        ResponsePromise promise = desk.preview(asked(country, subdivision, "NBD", REPORT));

        assertThat(promise.zone()).hasToString(zone);
        assertThat(promise.calendarVersion()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "country, XX, , 4H, 2026-06-10T10:00+02:00, not a country code",
        "country, , , 4H, 2026-06-10T10:00+02:00, Please fill this in",
        "subdivision, NO, AX, 4H, 2026-06-10T10:00+02:00, not a part of Norway",
        "responseLevel, NO, , 8H, 2026-06-10T10:00+02:00, not a response level",
        "responseLevel, NO, , , 2026-06-10T10:00+02:00, Please fill this in",
        "receivedAt, NO, , 4H, , Please fill this in",
        "receivedAt, NO, , 4H, 2026-06-10T10:00, with its offset",
        "receivedAt, NO, , 4H, yesterday, with its offset",
        "receivedAt, NO, , 24X7, 1900-06-10T10:00Z, 2010 to 2099",
        "receivedAt, NO, , BY_AGREEMENT, 9999-06-10T10:00Z, 2010 to 2099",
        "timeZone, DE, , BY_AGREEMENT, 2026-06-10T10:00+02:00, Europe/Berlin",
        "timeZone, IS, , 24X7, 2026-06-10T10:00+02:00, Iceland"
    })
    void namesTheFieldThatMakesNoSense(
            String field, String country, String subdivision, String level, String receivedAt, String message) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> desk.preview(asked(country, subdivision, level, receivedAt)));

        assertThat(refusal.fields()).extracting(FieldError::field).containsExactly(field);
        assertThat(refusal.fields().get(0).message()).contains(message);
    }

    @Test
    void refusesWindowsWhereThereIsNoCalendarAndAnswersWithoutOne() {
        AskPromise fourHours = new AskPromise("DE", null, "4H", REPORT, null, null, "Europe/Berlin");
        AskPromise aroundTheClock = new AskPromise("DE", null, "24X7", REPORT, null, null, "Europe/Berlin");
        AskPromise agreed = new AskPromise("DE", null, "BY_AGREEMENT", REPORT, null, null, "Europe/Berlin");

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> desk.preview(fourHours));

        assertThat(refusal.fields()).extracting(FieldError::field).containsExactly("country");
        assertThat(desk.preview(aroundTheClock).deadline()).contains(instant("2026-06-11T10:00+02:00"));
        assertThat(desk.preview(agreed).deadline()).isEmpty();
    }

    @Test
    void refusesAZoneThatIsNotTheSites() {
        AskPromise elsewhere = new AskPromise("NO", null, "4H", REPORT, null, null, "Europe/Helsinki");
        AskPromise unknown = new AskPromise("DE", null, "24X7", REPORT, null, null, "Europe/Atlantis");

        AskPromise said = new AskPromise("NO", null, "4H", REPORT, null, null, "Europe/Oslo");

        assertThat(desk.preview(said).deadline()).isPresent();
        assertThat(refused(elsewhere)).containsExactly("timeZone");
        assertThat(refused(unknown)).containsExactly("timeZone");
    }

    @Test
    void carriesHoldsOverAndLeavesTheDeadlineOpenWhileOneLasts() {
        AskedHold twoHours = new AskedHold("2026-06-10T11:00+02:00", "2026-06-10T13:00+02:00", "No access");
        AskedHold lasts = new AskedHold("2026-06-10T14:00+02:00", null, null);

        ResponsePromise held = desk.preview(withHolds(List.of(twoHours)));
        ResponsePromise open = desk.preview(withHolds(List.of(twoHours, lasts)));

        assertThat(held.deadline()).contains(instant("2026-06-10T16:00+02:00"));
        assertThat(held.segments()).extracting(ClockSegment::label).containsExactly("", "No access", "");
        assertThat(open.deadline()).isEmpty();
    }

    @Test
    void namesTheHoldThatMakesNoSense() {
        AskedHold good = new AskedHold("2026-06-10T11:00+02:00", "2026-06-10T11:00+02:00", null);
        AskedHold backwards = new AskedHold("2026-06-10T11:00+02:00", "2026-06-10T10:59+02:00", null);
        AskedHold nameless = new AskedHold(null, "2026-06-10T10:59+02:00", null);
        AskedHold farOut = new AskedHold("2026-06-10T11:00+02:00", "9999-06-10T10:59+02:00", null);

        assertThat(refused(withHolds(List.of(good, backwards)))).containsExactly("holds[1].to");
        assertThat(refused(withHolds(List.of(nameless)))).containsExactly("holds[0].from");
        assertThat(refused(withHolds(List.of(farOut)))).containsExactly("holds[0].to");
        assertThat(refused(withHolds(Collections.singletonList(null)))).containsExactly("holds[0]");
        assertThat(refused(withHolds(Collections.nCopies(201, good)))).containsExactly("holds");
    }

    @Test
    void refusesAnAgreementWithoutACalendarOfItsOwn() {
        AskPromise asked = new AskPromise("NO", null, "4H", REPORT, null, "A100017", null);

        assertThat(refused(asked)).containsExactly("agreement");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(refused(asked("XX", null, "8H", "never"))).containsExactly("country", "responseLevel", "receivedAt");
    }

    private List<String> refused(AskPromise asked) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> desk.preview(asked));
        return refusal.fields().stream().map(FieldError::field).toList();
    }

    private static AskPromise asked(String country, String subdivision, String level, String receivedAt) {
        return new AskPromise(country, subdivision, level, receivedAt, null, null, null);
    }

    private static AskPromise withHolds(List<AskedHold> holds) {
        return new AskPromise("NO", null, "4H", REPORT, holds, null, null);
    }

    private static java.time.Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}

package com.nextron.platform.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 13);

    private final BusinessCalendar norway = BusinessCalendar.standard(CalendarRegion.NORWAY);

    @Test
    void namesBothHolidaysOfOneDay() {
        LocalDate both = LocalDate.of(2027, 5, 17);

        ClosedDay day = norway.closedDay(both).orElseThrow();

        assertThat(day.name()).isEqualTo("Constitution Day, Whit Monday");
        assertThat(day.name(Locale.forLanguageTag("nb"))).isEqualTo("Grunnlovsdagen, Andre pinsedag");
        assertThat(day.kind()).isEqualTo(ClosedDay.Kind.STATUTORY);
    }

    @Test
    void namesADayInTheReadersLanguageAndOtherwiseInEnglish() {
        ClosedDay eve = BusinessCalendar.standard(CalendarRegion.FINLAND)
                .closedDay(LocalDate.of(2026, 6, 19))
                .orElseThrow();

        assertThat(eve.name(Locale.forLanguageTag("nb-NO"))).isEqualTo("Midtsommeraften");
        assertThat(eve.name(Locale.forLanguageTag("no"))).isEqualTo("Midtsommeraften");
        assertThat(eve.name(Locale.forLanguageTag("sv"))).isEqualTo("Midsommarafton");
        assertThat(eve.name(Locale.forLanguageTag("da"))).isEqualTo("Midsommeraften");
        assertThat(eve.name(Locale.forLanguageTag("fi"))).isEqualTo("Juhannusaatto");
        assertThat(eve.name(Locale.FRENCH)).isEqualTo("Midsummer Eve");
        assertThat(eve.kind()).isEqualTo(ClosedDay.Kind.CUSTOMARY);
    }

    @Test
    void closingADayMakesANewVersionAndLeavesTheOldOneAsItWas() {
        BusinessCalendar next = norway.changed(List.of(DayChange.close(CHRISTMAS_EVE, " The office is closed ")));

        assertThat(next.version()).isEqualTo("NO-2");
        assertThat(next.closedDay(CHRISTMAS_EVE))
                .contains(new ClosedDay(CHRISTMAS_EVE, ClosedDay.Kind.DECIDED, "The office is closed"));
        assertThat(next.isBusinessDay(CHRISTMAS_EVE, OperatingHours.STANDARD)).isFalse();
        assertThat(next.closedDays(2026)).hasSize(norway.closedDays(2026).size() + 1);
        assertThat(norway.version()).isEqualTo("NO-1");
        assertThat(norway.closedDay(CHRISTMAS_EVE)).isEmpty();
        assertThat(norway.isBusinessDay(CHRISTMAS_EVE, OperatingHours.STANDARD)).isTrue();
    }

    @Test
    void openingAHolidayOrASaturdayGivesItAWindow() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);

        BusinessCalendar next = norway.changed(
                List.of(DayChange.open(goodFriday, "Stocktaking"), DayChange.open(SATURDAY, "Moving the data centre")));

        assertThat(next.isBusinessDay(goodFriday, OperatingHours.STANDARD)).isTrue();
        assertThat(next.isBusinessDay(SATURDAY, OperatingHours.STANDARD)).isTrue();
        assertThat(next.closedDay(goodFriday)).isEmpty();
        assertThat(next.closedDays(2026)).extracting(ClosedDay::date).doesNotContain(goodFriday);
        assertThat(norway.isBusinessDay(SATURDAY, OperatingHours.STANDARD)).isFalse();
    }

    @Test
    void theLastDecisionAboutADayHolds() {
        BusinessCalendar closed = norway.changed(List.of(DayChange.close(CHRISTMAS_EVE, "Closed")));

        BusinessCalendar reopened = closed.changed(List.of(DayChange.open(CHRISTMAS_EVE, "Open after all")));

        assertThat(reopened.version()).isEqualTo("NO-3");
        assertThat(reopened.closedDay(CHRISTMAS_EVE)).isEmpty();
        assertThat(reopened.changes()).hasSize(2);
    }

    @Test
    void aKeptVersionComesBackAsItWas() {
        BusinessCalendar changed = norway.changed(List.of(DayChange.close(CHRISTMAS_EVE, "Closed")));

        BusinessCalendar back =
                BusinessCalendar.restored(changed.name(), changed.number(), changed.region(), changed.changes());

        assertThat(back.version()).isEqualTo("NO-2");
        assertThat(back.closedDays(2026)).isEqualTo(changed.closedDays(2026));
    }

    @Test
    void anAgreementsCalendarStartsFromTheCountrysAndHasAVersionOfItsOwn() {
        BusinessCalendar changed = norway.changed(List.of(DayChange.close(CHRISTMAS_EVE, "Closed")));

        BusinessCalendar own = changed.forAgreement("A100017");

        assertThat(own.version()).isEqualTo("NO-A100017-1");
        assertThat(own.closedDays(2026)).isEqualTo(changed.closedDays(2026));
    }

    @Test
    void elsewhereOnlyWeekendsAreClosed() {
        BusinessCalendar elsewhere = BusinessCalendar.standard(CalendarRegion.ELSEWHERE);

        assertThat(elsewhere.closedDays(2026)).isEmpty();
        assertThat(elsewhere.isBusinessDay(LocalDate.of(2026, 12, 25), OperatingHours.STANDARD))
                .isTrue();
        assertThat(elsewhere.isBusinessDay(SATURDAY, OperatingHours.STANDARD)).isFalse();
    }

    @Test
    void refusesYearsItDoesNotKnow() {
        assertThat(norway.closedDays(BusinessCalendar.FIRST_YEAR)).isNotEmpty();
        assertThat(norway.closedDays(BusinessCalendar.LAST_YEAR)).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norway.closedDays(2009))
                .withMessageContaining("not 2009");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norway.closedDay(LocalDate.of(2102, 1, 1)))
                .withMessageContaining("2010 to 2101");
    }

    @Test
    void refusesAChangeWithoutDayOrReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayChange.close(CHRISTMAS_EVE, " "))
                .withMessage("Say why 2026-12-24 is to change.");
        assertThatIllegalArgumentException().isThrownBy(() -> DayChange.open(CHRISTMAS_EVE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> DayChange.open(null, "Because"));
    }

    @Test
    void refusesACalendarWithoutNameOrNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.restored(" ", 1, CalendarRegion.NORWAY, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.restored("NO", 0, CalendarRegion.NORWAY, List.of()));
    }
}

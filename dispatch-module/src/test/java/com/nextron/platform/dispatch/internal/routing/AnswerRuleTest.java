package com.nextron.platform.dispatch.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answer times by hand; all hours are those of Oslo and of an April without holidays unless a case says otherwise. */
class AnswerRuleTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final Site NORWAY = new Site(Country.NORWAY, Optional.empty(), OSLO);
    private static final Site SWEDEN = new Site(Country.SWEDEN, Optional.empty(), ZoneId.of("Europe/Stockholm"));
    private static final BusinessCalendars CALENDARS = BusinessCalendars.standard();
    private static final OperatingHours EIGHT_TO_FIVE =
            new OperatingHours(OperatingHours.STANDARD.days(), LocalTime.of(8, 0), LocalTime.of(17, 0));

    /** 4H received Tuesday 14 April at 09:00 is due at 13:00. */
    @ParameterizedTest(name = "offered at {0}, answer by {1}: {2}")
    @CsvSource({
        "09:00:00, 09:10:00, 'four hours left: a quarter of three is 45 minutes, so the usual ten'",
        "11:20:00, 11:30:00, '1 h 40 left: a quarter of 40 minutes is the usual ten'",
        "11:40:00, 11:45:00, '1 h 20 left: a quarter of 20 minutes'",
        "11:51:00, 11:53:15, '1 h 9 left: a quarter of nine minutes'",
        "11:52:00, 11:54:00, '1 h 8 left: a quarter of eight minutes'",
        "11:56:00, 11:58:00, '1 h 4 left: one minute would be too short, so two'",
        "12:30:00, 12:32:00, 'nothing left but the way'",
        "13:30:00, 13:32:00, 'overdue'"
    })
    void fourHoursLeaveTimeForThoseAskedNext(LocalTime offered, LocalTime answerBy, String why) {
        CountingTime promise = promised(ResponseLevel.FOUR_HOURS, "2026-04-14T09:00");

        Instant until = rule(Duration.ofMinutes(10))
                .answerBy(on("2026-04-14", offered), Optional.of(promise), Optional.empty());

        assertThat(until).as(why).isEqualTo(on("2026-04-14", answerBy));
    }

    /** NBD received on Thursday 16 April is due on Friday at 17:00; received on Friday, on Monday or the day after it. */
    @ParameterizedTest(name = "received {0}, offered {1}, answer by {2}: {3}")
    @CsvSource({
        "2026-04-16T10:00, 2026-04-16T10:00, 2026-04-16T11:00, 'an hour inside the hours'",
        "2026-04-16T16:40, 2026-04-16T16:40, 2026-04-17T08:40, 'twenty minutes today, forty tomorrow'",
        "2026-04-17T16:40, 2026-04-17T16:40, 2026-04-20T08:40, 'not over the weekend'",
        "2026-04-16T20:00, 2026-04-16T20:00, 2026-04-17T09:00, 'in the evening nobody reads it'",
        "2026-04-16T06:00, 2026-04-16T06:00, 2026-04-16T09:00, 'from the opening on'",
        "2026-04-30T16:40, 2026-04-30T16:40, 2026-05-04T08:40, 'Labour Day is a Friday'",
        "2026-04-16T10:00, 2026-04-17T15:00, 2026-04-17T15:15, 'two hours left: a quarter of one'",
        "2026-04-16T10:00, 2026-04-17T15:50, 2026-04-17T15:52, '1 h 10 left: two and a half minutes at most'"
    })
    void nextBusinessDayWaitsInsideThePartnersHours(
            LocalDateTime received, LocalDateTime offered, LocalDateTime answerBy, String why) {
        CountingTime promise = promised(ResponseLevel.NBD, received.toString());

        Instant until =
                rule(Duration.ofMinutes(60)).answerBy(at(offered), Optional.of(promise), Optional.of(hoursIn(NORWAY)));

        assertThat(until.truncatedTo(java.time.temporal.ChronoUnit.MINUTES))
                .as(why)
                .isEqualTo(at(answerBy));
    }

    /** 6 January is a holiday in Sweden and a business day in Norway. */
    @Test
    void partnersOwnHolidaysCountYetUseUpNoMoreThanTheShareOfThePromise() {
        CountingTime promise = promised(ResponseLevel.NBD, "2026-01-05T16:40");

        Instant until = rule(Duration.ofMinutes(60))
                .answerBy(
                        at(LocalDateTime.parse("2026-01-05T16:40")),
                        Optional.of(promise),
                        Optional.of(hoursIn(SWEDEN)));

        // 8 h 20 min are left, less an hour for the way: a quarter of 7 h 20 min is 1 h 50 min, used up at 10:30.
        assertThat(until).isEqualTo(at(LocalDateTime.parse("2026-01-06T10:30")));
    }

    @Test
    void byAgreementHasItsUsualTime() {
        Instant now = at(LocalDateTime.parse("2026-04-16T22:00"));

        Instant until = rule(Duration.ofMinutes(60)).answerBy(now, Optional.empty(), Optional.empty());

        assertThat(until).isEqualTo(now.plus(Duration.ofMinutes(60)));
    }

    @Test
    void usualTimeShorterThanTheLeastStays() {
        Instant now = at(LocalDateTime.parse("2026-04-14T13:30"));
        CountingTime overdue = promised(ResponseLevel.FOUR_HOURS, "2026-04-14T09:00");

        Instant until = rule(Duration.ofSeconds(3)).answerBy(now, Optional.of(overdue), Optional.empty());

        assertThat(until).isEqualTo(now.plusSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT2M, PT1H, 25",
        "PT1M, PT0S, PT1H, 25",
        "PT1M, PT2M, PT-1S, 25",
        "PT1M, PT2M, PT1H, 0",
        "PT1M, PT2M, PT1H, 101"
    })
    void refusesSettingsThatLeaveNoTime(Duration usual, Duration least, Duration room, int percent) {
        assertThatThrownBy(() -> new AnswerRule(usual, least, room, percent))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static AnswerRule rule(Duration usual) {
        return new AnswerRule(usual, Duration.ofMinutes(2), Duration.ofHours(1), 25);
    }

    static PartnerHours hoursIn(Site base) {
        return new PartnerHours(EIGHT_TO_FIVE, CALENDARS.at(base), base.zone());
    }

    static CountingTime promised(ResponseLevel level, String receivedInOslo) {
        return new CountingTime(new CalendarClock(CALENDARS)
                .promise(level, NORWAY, at(LocalDateTime.parse(receivedInOslo)))
                .segments());
    }

    private static Instant on(String day, LocalTime time) {
        return at(java.time.LocalDate.parse(day).atTime(time));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(OSLO).toInstant();
    }
}

package com.nextron.platform.dev.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoTimesTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    // A Tuesday, 01:30 on Wednesday in Helsinki.
    private final DemoTimes times = new DemoTimes(Instant.parse("2026-04-07T22:30:00Z"));

    @Test
    void countsWeeksBackFromTheLatestDayThatIsOverAtTheSite() {
        Instant latest = times.at("0 TUESDAY 10:20", HELSINKI);
        Instant twoWeeksBefore = times.at("2 TUESDAY 10:20", HELSINKI);
        Instant weekday = times.at("0 WEDNESDAY 10:20", HELSINKI);

        assertThat(latest).isEqualTo("2026-04-07T07:20:00Z");
        assertThat(twoWeeksBefore).isEqualTo("2026-03-24T08:20:00Z");
        assertThat(weekday).isEqualTo("2026-04-01T07:20:00Z");
    }

    @Test
    void plansForTheNextWeekday() {
        DemoTimes friday = new DemoTimes(Instant.parse("2026-04-10T09:00:00Z"));

        assertThat(friday.at("next 09:30", HELSINKI)).isEqualTo("2026-04-13T06:30:00Z");
    }

    @Test
    void countsDaysFromTheReceiptInTheSitesZone() {
        Instant received = Instant.parse("2026-03-28T22:30:00Z");

        Instant dayAfter = times.after(received, "+1 08:00", HELSINKI);

        assertThat(dayAfter).isEqualTo("2026-03-30T05:00:00Z");
    }

    @Test
    void goesBackByDurationsAndPeriods() {
        assertThat(times.at("-PT40M", HELSINKI)).isEqualTo("2026-04-07T21:50:00Z");
        assertThat(times.dayBefore("P1Y8M")).isEqualTo(LocalDate.of(2024, 8, 8));
        assertThat(times.dayBefore("-P2M")).isEqualTo(LocalDate.of(2026, 6, 8));
    }
}

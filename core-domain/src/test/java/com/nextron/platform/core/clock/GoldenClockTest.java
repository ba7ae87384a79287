package com.nextron.platform.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.place.Site;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables of promises: the visible cases by their numbers, and further ones worked out by hand. */
class GoldenClockTest {
    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @ParameterizedTest(name = "case {0}")
    @CsvFileSource(
            resources = {"/clock/visible-cases.csv", "/clock/worked-cases.csv"},
            delimiter = ';',
            useHeadersInDisplayName = false,
            numLinesToSkip = 1)
    void promisesWhatTheTableSays(
            String number, String country, String zone, String level, String reported, String deadline) {
        Site site = Sites.site(country, zone);
        OffsetDateTime expected = OffsetDateTime.parse(deadline);

        ResponsePromise promise = clock.promise(ResponseLevel.of(level), site, Sites.at(reported));

        OffsetDateTime found =
                promise.deadline().orElseThrow().atZone(site.zone()).toOffsetDateTime();
        assertThat(found).as("case %s", number).isEqualTo(expected);
    }
}

package com.nextron.platform.returns.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnStepTest {
    /** Days of the site: in Oslo the clocks change on 29 March 2026, in Helsinki too. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, Europe/Oslo,     FIRST_REMINDER,  2026-03-09T07:00:00Z",
        "2026-03-02, Europe/Oslo,     SECOND_REMINDER, 2026-03-14T07:00:00Z",
        "2026-03-02, Europe/Oslo,     PROPOSAL,        2026-03-16T23:00:00Z",
        "2026-03-20, Europe/Oslo,     FIRST_REMINDER,  2026-03-27T07:00:00Z",
        "2026-03-20, Europe/Oslo,     SECOND_REMINDER, 2026-04-01T06:00:00Z",
        "2026-03-20, Europe/Helsinki, PROPOSAL,        2026-04-03T21:00:00Z",
    })
    void happensOnItsDayAtTheSite(LocalDate shipped, ZoneId zone, ReturnStep step, Instant expected) {
        assertThat(step.at(shipped, zone)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_REMINDER, SECOND_REMINDER", "SECOND_REMINDER, PROPOSAL", "PROPOSAL,"})
    void followsOneAnother(ReturnStep step, ReturnStep next) {
        assertThat(step.next().orElse(null)).isEqualTo(next);
    }
}

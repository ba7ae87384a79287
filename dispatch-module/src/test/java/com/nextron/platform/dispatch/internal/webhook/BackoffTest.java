package com.nextron.platform.dispatch.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private static final double MIDDLE = 0.5;

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT15S", "3,PT45S", "4,PT2M15S", "8,PT3H2M15S", "9,PT4H", "13,PT4H"})
    void pausesAreThreeTimesAsLongEachTimeUpToFourHours(int failedTries, Duration expected) {
        assertThat(Backoff.after(failedTries, MIDDLE)).contains(expected);
    }

    @Test
    void isGivenUpAfterAboutADay() {
        Duration whole = IntStream.range(1, Backoff.TRIES)
                .mapToObj(tries -> Backoff.after(tries, MIDDLE).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(23), Duration.ofHours(26));
        assertThat(Backoff.after(Backoff.TRIES, MIDDLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0,PT4S", "0.999999,PT6S"})
    void pausesDifferByAFifth(double dice, Duration expected) {
        assertThat(Backoff.after(1, dice)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,PT2S", "2,PT4S", "5,PT32S", "6,PT1M", "1000,PT1M"})
    void endpointThatFailsRestsAtMostAMinute(int failures, Duration expected) {
        assertThat(Backoff.rest(failures)).isEqualTo(expected);
    }
}

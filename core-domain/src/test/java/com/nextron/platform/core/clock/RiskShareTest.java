package com.nextron.platform.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.clock.ClockSegment.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskShareTest {
    private final RiskShare aQuarter = new RiskShare(25);

    /** Reported on the Wednesday before Easter at 15:30 in Tromsø, due on Tuesday at 11:30. */
    private final List<ClockSegment> overEaster = List.of(
            segment("2026-04-01T13:30:00Z", "2026-04-01T15:00:00Z", Kind.COUNTING),
            segment("2026-04-01T15:00:00Z", "2026-04-07T07:00:00Z", Kind.CLOSED),
            segment("2026-04-07T07:00:00Z", "2026-04-07T09:30:00Z", Kind.COUNTING));

    @Test
    void isTheLastHourOfFour() {
        assertThat(aQuarter.reachedAt(overEaster)).contains(Instant.parse("2026-04-07T08:30:00Z"));
    }

    @Test
    void mayBeginBeforeADayThatIsClosed() {
        RiskShare most = new RiskShare(75);

        assertThat(most.reachedAt(overEaster)).contains(Instant.parse("2026-04-01T14:30:00Z"));
    }

    @Test
    void beginsWhereTheCountingPausesAtTheEarliestMoment() {
        List<ClockSegment> evenly = List.of(
                segment("2026-04-01T12:00:00Z", "2026-04-01T15:00:00Z", Kind.COUNTING),
                segment("2026-04-01T15:00:00Z", "2026-04-07T07:00:00Z", Kind.CLOSED),
                segment("2026-04-07T07:00:00Z", "2026-04-07T08:00:00Z", Kind.COUNTING));

        assertThat(aQuarter.reachedAt(evenly)).contains(Instant.parse("2026-04-07T07:00:00Z"));
    }

    @Test
    void whereNothingCountsNothingIsAtRisk() {
        assertThat(aQuarter.reachedAt(List.of())).isEmpty();
        assertThat(aQuarter.reachedAt(List.of(segment("2026-04-01T12:00:00Z", "2026-04-01T15:00:00Z", Kind.ON_HOLD))))
                .isEmpty();
    }

    private static ClockSegment segment(String from, String to, Kind kind) {
        return new ClockSegment(Instant.parse(from), Instant.parse(to), kind, "");
    }
}

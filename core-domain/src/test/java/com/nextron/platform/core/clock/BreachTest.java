package com.nextron.platform.core.clock;

import static com.nextron.platform.core.clock.Sites.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BreachTest {
    private static final Instant DEADLINE = at("2026-06-10T13:00+02:00");

    @Test
    void splitsTheMinutesByWhoHeldTheJob() {
        Breach breach = new Breach(DEADLINE, at("2026-06-10T16:30+02:00"));

        Map<JobHolder, Long> shares = breach.minutesByHolder(List.of(
                new Handover(at("2026-06-10T15:00+02:00"), JobHolder.CARRIER),
                new Handover(at("2026-06-10T09:00+02:00"), JobHolder.PARTNER),
                new Handover(at("2026-06-10T14:00+02:00"), JobHolder.CUSTOMER),
                new Handover(at("2026-06-10T15:45+02:00"), JobHolder.PARTNER),
                new Handover(at("2026-06-10T17:00+02:00"), JobHolder.HEADQUARTERS)));

        assertThat(shares)
                .containsOnly(
                        Map.entry(JobHolder.PARTNER, 105L),
                        Map.entry(JobHolder.CUSTOMER, 60L),
                        Map.entry(JobHolder.CARRIER, 45L));
    }

    @Test
    void headquartersHoldsWhatNobodyTook() {
        Breach breach = new Breach(DEADLINE, at("2026-06-10T14:00+02:00"));

        assertThat(breach.minutesByHolder(List.of())).containsOnly(Map.entry(JobHolder.HEADQUARTERS, 60L));
        assertThat(breach.minutesByHolder(List.of(new Handover(at("2026-06-10T13:20+02:00"), JobHolder.PARTNER))))
                .containsOnly(Map.entry(JobHolder.HEADQUARTERS, 20L), Map.entry(JobHolder.PARTNER, 40L));
    }

    @Test
    void ofTwoHandoversAtOneInstantTheLaterInTheListHolds() {
        Breach breach = new Breach(DEADLINE, at("2026-06-10T14:00+02:00"));

        Map<JobHolder, Long> shares = breach.minutesByHolder(
                List.of(new Handover(DEADLINE, JobHolder.CUSTOMER), new Handover(DEADLINE, JobHolder.PARTNER)));

        assertThat(shares).containsOnly(Map.entry(JobHolder.PARTNER, 60L));
    }

    @Property(tries = 500)
    void theSharesAddUpToTheWholeBreach(
            @ForAll @IntRange(min = 1, max = 100_000) int seconds,
            @ForAll @Size(max = 6) List<@IntRange(min = -1000, max = 110_000) Integer> times,
            @ForAll JobHolder first,
            @ForAll JobHolder second) {
        Breach breach = new Breach(DEADLINE, DEADLINE.plusSeconds(seconds));
        List<Handover> handovers = times.stream()
                .map(time -> new Handover(DEADLINE.plusSeconds(time), time % 2 == 0 ? first : second))
                .toList();

        Map<JobHolder, Long> shares = breach.minutesByHolder(handovers);

        assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(seconds / 60);
        assertThat(shares.values()).allMatch(share -> share > 0);
    }

    @Test
    void anArrivalAtTheDeadlineMeetsIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Breach(DEADLINE, DEADLINE));
        assertThat(new Breach(DEADLINE, DEADLINE.plusSeconds(59)).minutes()).isZero();
    }
}

package com.nextron.platform.dispatch.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import com.nextron.platform.dispatch.RoadDistance.Source;
import com.nextron.platform.dispatch.internal.distance.MeasuredLegs.Wanted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredLegsTest {
    private final FakeEngine engine = new FakeEngine();
    private final FakeKept kept = new FakeKept();
    private final Ticking clock = new Ticking();
    private final MeasuredLegs legs = new MeasuredLegs(engine, kept, new Breaker(clock), Duration.ofSeconds(10));

    @Test
    void asksOnceForAllAndKeepsTheAnswers() {
        Set<Wanted> wanted = grid(3, 4);

        Map<Wanted, Leg> first = legs.measure(wanted);
        Map<Wanted, Leg> second = legs.measure(wanted);

        assertThat(engine.questions).containsExactly("3x4");
        assertThat(first.values()).hasSize(12).allSatisfy(leg -> {
            assertThat(leg.source()).isEqualTo(Source.ENGINE);
            assertThat(leg.estimated()).isFalse();
        });
        assertThat(second.values()).allSatisfy(leg -> assertThat(leg.source()).isEqualTo(Source.KEPT));
    }

    @Test
    void asksOnlyForWhatIsNotKnown() {
        legs.measure(grid(1, 4));

        legs.measure(grid(1, 6));

        assertThat(engine.questions).containsExactly("1x4", "1x2");
    }

    @Test
    void cutsALargeMatrixToWhatTheEngineTakes() {
        legs.measure(grid(60, 130));

        assertThat(engine.questions).containsExactly("50x50", "50x50", "50x30", "10x90", "10x40");
    }

    @Test
    void estimatesWhereNoRoadLeadsAndSaysSo() {
        engine.noRoad = true;

        Leg leg = only(legs.measure(grid(1, 1)));

        assertThat(leg.estimated()).isTrue();
        assertThat(leg.note()).contains("knows no road");
        assertThat(kept.answers).isEmpty();
    }

    @Test
    void estimatesWhenTheEngineFailsAndSaysWhy() {
        engine.fails = "did not answer in time";

        Leg leg = only(legs.measure(grid(1, 1)));

        assertThat(leg.estimated()).isTrue();
        assertThat(leg.note()).isEqualTo("The road engine did not answer in time: estimated.");
    }

    @Test
    void leavesAnEngineAloneThatFailedThreeTimesAndTriesAgainLater() {
        engine.fails = "cannot be reached";
        IntStream.range(0, 5).forEach(i -> legs.measure(grid(1, 1)));
        assertThat(engine.questions).hasSize(3);

        clock.now = clock.now.plusSeconds(31);
        legs.measure(grid(1, 1));
        legs.measure(grid(1, 1));
        assertThat(engine.questions).hasSize(4);

        engine.fails = null;
        clock.now = clock.now.plusSeconds(31);
        assertThat(only(legs.measure(grid(1, 1))).source()).isEqualTo(Source.ENGINE);
        assertThat(legs.measure(grid(1, 9)).values()).noneMatch(Leg::estimated);
    }

    @Test
    void twoFailuresAndASuccessAreForgotten() {
        for (int round = 0; round < 3; round++) {
            engine.fails = "cannot be reached";
            legs.measure(grid(1, 1));
            legs.measure(grid(1, 1));
            engine.fails = null;
            assertThat(legs.measure(grid(1, 1)).values()).noneMatch(Leg::estimated);
            kept.answers.clear();
        }
    }

    @Test
    void fallsBackToTheEstimateAgainstARealServerThatIsSlow() {
        try (OsrmStub stub = new OsrmStub()) {
            stub.answers(new OsrmStub.Reply(200, "{}", Duration.ofSeconds(5), Duration.ZERO));
            Duration timeOut = Duration.ofMillis(1_500);
            MeasuredLegs slow = new MeasuredLegs(new OsrmTable(stub.url(), timeOut), kept, new Breaker(clock), timeOut);
            long begun = System.nanoTime();

            Map<Wanted, Leg> measured = slow.measure(grid(60, 130));

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(4_500));
            assertThat(stub.asked()).hasSize(1);
            assertThat(measured.values()).allMatch(Leg::estimated);
        }
    }

    private static Leg only(Map<Wanted, Leg> legs) {
        assertThat(legs).hasSize(1);
        return legs.values().iterator().next();
    }

    private static Set<Wanted> grid(int origins, int destinations) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        for (int from = 0; from < origins; from++) {
            for (int to = 0; to < destinations; to++) {
                wanted.add(new Wanted(
                        Place.at(new GeoPoint(59 + from * 0.01, 10), Country.NORWAY),
                        Place.at(new GeoPoint(60 + to * 0.01, 11), Country.NORWAY)));
            }
        }
        return wanted;
    }

    /** Knows every road: a kilometre each. */
    private static final class FakeEngine implements RoadEngine {
        private final List<String> questions = new ArrayList<>();
        private String fails;
        private boolean noRoad;

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public int mostPoints() {
            return 100;
        }

        @Override
        public Answer ask(List<GeoPoint> origins, List<GeoPoint> destinations, Duration within) {
            questions.add(origins.size() + "x" + destinations.size());
            if (fails != null) {
                return new Answer.Failed(fails);
            }
            Optional<Measured> leg = noRoad ? Optional.empty() : Optional.of(new Measured(1_000, 60));
            return new Answer.Table(origins.stream()
                    .map(from -> destinations.stream().map(to -> leg).toList())
                    .toList());
        }
    }

    private static final class FakeKept implements MeasuredLegs.Kept {
        private final Map<String, Measured> answers = new HashMap<>();

        @Override
        public Map<String, Measured> of(String engine, Collection<String> legs) {
            Map<String, Measured> found = new HashMap<>(answers);
            found.keySet().retainAll(legs);
            return found;
        }

        @Override
        public void keep(String engine, Map<String, Measured> more) {
            answers.putAll(more);
        }
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-04-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

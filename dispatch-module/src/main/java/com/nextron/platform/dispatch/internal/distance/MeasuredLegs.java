package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import com.nextron.platform.dispatch.RoadDistance.Source;
import com.nextron.platform.dispatch.internal.distance.RoadEngine.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures legs with an engine: kept answers first, the rest in as few questions as it takes, estimates where it fails. */
class MeasuredLegs {
    private final RoadEngine engine;
    private final Kept kept;
    private final Breaker breaker;
    private final Duration timeOut;

    /** @param timeOut for all questions of one matrix together */
    MeasuredLegs(RoadEngine engine, Kept kept, Breaker breaker, Duration timeOut) {
        this.engine = engine;
        this.kept = kept;
        this.breaker = breaker;
        this.timeOut = timeOut;
    }

    /** Where answers are kept. */
    interface Kept {
        Map<String, Measured> of(String engine, Collection<String> legs);

        void keep(String engine, Map<String, Measured> answers);
    }

    /** A leg that is wanted. */
    record Wanted(Place from, Place to) {
        private static final double PARTS = 1_000;

        /** Its points in thousandths of a degree, about 100 metres: {@code 59913,10752>60391,5322}. */
        String key() {
            return rounded(from.at()) + ">" + rounded(to.at());
        }

        private static String rounded(GeoPoint at) {
            return Math.round(at.latitude() * PARTS) + "," + Math.round(at.longitude() * PARTS);
        }
    }

    Map<Wanted, Leg> measure(Set<Wanted> wanted) {
        Map<String, Measured> before = kept.of(
                engine.name(), wanted.stream().map(Wanted::key).distinct().toList());
        Map<Wanted, Leg> legs = new HashMap<>();
        Set<Wanted> missing = new LinkedHashSet<>();
        wanted.forEach(leg -> {
            Measured known = before.get(leg.key());
            if (known == null) {
                missing.add(leg);
            } else {
                legs.put(leg, leg(known, Source.KEPT));
            }
        });
        if (!missing.isEmpty()) {
            ask(missing, legs);
        }
        return legs;
    }

    private void ask(Set<Wanted> missing, Map<Wanted, Leg> legs) {
        Questions questions = new Questions(missing);
        Map<String, Measured> measured = new HashMap<>();
        String why = questions.askAll(measured);
        missing.forEach(leg -> {
            Measured answer = measured.get(leg.key());
            String reason = why.isEmpty() ? "The road engine knows no road for it: estimated." : why;
            legs.put(leg, answer == null ? Estimate.between(leg.from(), leg.to(), reason) : leg(answer, Source.ENGINE));
        });
        if (!measured.isEmpty()) {
            kept.keep(engine.name(), measured);
        }
    }

    private static Leg leg(Measured measured, Source source) {
        return new Leg(measured.metres(), Optional.of(Duration.ofSeconds(measured.seconds())), source, "");
    }

    /** The questions for legs that nobody knows yet: rows and columns of points, cut to what the engine takes. */
    private final class Questions {
        private final List<GeoPoint> origins;
        private final List<GeoPoint> destinations;
        private final long begun = System.nanoTime();

        Questions(Set<Wanted> missing) {
            Map<GeoPoint, Boolean> from = new LinkedHashMap<>();
            Map<GeoPoint, Boolean> to = new LinkedHashMap<>();
            missing.forEach(leg -> {
                from.put(leg.from().at(), true);
                to.put(leg.to().at(), true);
            });
            origins = List.copyOf(from.keySet());
            destinations = List.copyOf(to.keySet());
        }

        /** Returns why a question failed; empty when none did. */
        String askAll(Map<String, Measured> measured) {
            int half = engine.mostPoints() / 2;
            for (List<GeoPoint> rows : cut(origins, half)) {
                for (List<GeoPoint> columns : cut(destinations, engine.mostPoints() - Math.min(half, rows.size()))) {
                    String why = ask(rows, columns, measured);
                    if (!why.isEmpty()) {
                        return why;
                    }
                }
            }
            return "";
        }

        private String ask(List<GeoPoint> rows, List<GeoPoint> columns, Map<String, Measured> measured) {
            if (!breaker.mayAsk()) {
                return "The road engine failed several times and is left alone for half a minute: estimated.";
            }
            Duration left = timeOut.minusNanos(System.nanoTime() - begun);
            if (left.isNegative() || left.toMillis() == 0) {
                return "The road engine did not answer in time: estimated.";
            }
            Answer answer = engine.ask(rows, columns, left);
            if (answer instanceof Answer.Failed failed) {
                breaker.failed();
                return "The road engine " + failed.why() + ": estimated.";
            }
            breaker.succeeded();
            note(rows, columns, ((Answer.Table) answer).rows(), measured);
            return "";
        }

        private void note(
                List<GeoPoint> rows,
                List<GeoPoint> columns,
                List<List<Optional<Measured>>> table,
                Map<String, Measured> measured) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    String key = Wanted.rounded(rows.get(row)) + ">" + Wanted.rounded(columns.get(column));
                    table.get(row).get(column).ifPresent(answer -> measured.put(key, answer));
                }
            }
        }

        private static List<List<GeoPoint>> cut(List<GeoPoint> points, int most) {
            List<List<GeoPoint>> parts = new ArrayList<>();
            for (int from = 0; from < points.size(); from += most) {
                parts.add(points.subList(from, Math.min(from + most, points.size())));
            }
            return parts;
        }
    }

    /** @param since answers from before then are asked for again */
    record KeptInStore(StoredDistances stored, java.time.Clock clock, Duration since) implements Kept {
        @Override
        public Map<String, Measured> of(String engine, Collection<String> legs) {
            return stored.kept(engine, legs, clock.instant().minus(since));
        }

        @Override
        public void keep(String engine, Map<String, Measured> answers) {
            Instant now = clock.instant();
            stored.keep(engine, answers, now);
        }
    }
}

package com.nextron.platform.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.IndependentClosedDays;
import com.nextron.platform.core.clock.ClockSegment.Kind;
import com.nextron.platform.core.place.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every report of ten years, in every country, with any holds; compared with the stepping oracle. */
class ClockPropertiesTest {
    private static final Instant FIRST = Sites.at("2021-01-01T00:00Z");
    private static final long MINUTES_OF_TEN_YEARS =
            Duration.between(FIRST, Sites.at("2031-01-01T00:00Z")).toMinutes();

    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void theDeadlineIsTheOnesOfTheSecondMethod(@ForAll("questions") Question asked) {
        ResponsePromise promise = ask(asked);

        assertThat(promise.deadline()).isEqualTo(oracle(asked).deadline());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void everyMinuteIsWhatTheSecondMethodFinds(@ForAll("questions") Question asked) {
        ResponsePromise promise = ask(asked);

        List<Kind> minutes = promise.segments().stream()
                .flatMap(segment ->
                        IntStream.range(0, (int) length(segment).toMinutes()).mapToObj(minute -> segment.kind()))
                .toList();
        assertThat(minutes).isEqualTo(oracle(asked).minutes());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void segmentsTileTheTimeFromTheReportOn(@ForAll("questions") Question asked) {
        ResponsePromise promise = ask(asked);

        List<ClockSegment> segments = promise.segments();
        Instant end = asked.receivedAt;
        for (ClockSegment segment : segments) {
            assertThat(segment.from()).isEqualTo(end).isBefore(segment.to());
            end = segment.to();
        }
        assertThat(end).isEqualTo(promise.deadline().orElse(oracle(asked).end()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void neighbouringSegmentsDiffer(@ForAll("questions") Question asked) {
        List<ClockSegment> segments = ask(asked).segments();

        for (int i = 1; i < segments.size(); i++) {
            ClockSegment before = segments.get(i - 1);
            ClockSegment after = segments.get(i);
            assertThat(before.kind() == after.kind() && before.label().equals(after.label()))
                    .isFalse();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void replayingTheSegmentsGivesTheDeadline(@ForAll("questions") Question asked) {
        ResponsePromise held = ask(asked);
        ResponsePromise unheld = clock.promise(asked.level, asked.place.site, asked.receivedAt);

        Duration promised = unheld.counted();
        Duration left = promised;
        Optional<Instant> replayed = Optional.empty();
        for (ClockSegment segment : held.segments()) {
            left = segment.kind() == Kind.COUNTING ? left.minus(length(segment)) : left;
            replayed = left.isZero() && replayed.isEmpty() ? Optional.of(segment.to()) : replayed;
        }
        assertThat(replayed).isEqualTo(held.deadline());
        assertThat(held.counted()).isLessThanOrEqualTo(promised);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingCountsInsideAClosedDay(@ForAll("questions") Question asked) {
        ResponsePromise promise = ask(asked);

        if (asked.level != ResponseLevel.TWENTY_FOUR_SEVEN) {
            ZoneId zone = asked.place.site.zone();
            assertThat(promise.segments())
                    .filteredOn(segment -> segment.kind() == Kind.COUNTING || segment.kind() == Kind.ON_HOLD)
                    .allSatisfy(segment -> assertThat(IndependentClosedDays.isClosed(
                                    asked.place.calendar,
                                    segment.from().atZone(zone).toLocalDate()))
                            .isFalse());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aLaterReportIsNeverDueEarlier(
            @ForAll("questions") Question asked, @ForAll @IntRange(min = 0, max = 20_000) int minutesLater) {
        Instant later = asked.receivedAt.plusSeconds(60L * minutesLater);
        List<Hold> afterBoth = asked.holds.stream()
                .filter(hold -> hold.to().isPresent() && !hold.from().isBefore(later))
                .toList();

        ResponsePromise first = clock.promise(asked.level, asked.place.site, asked.receivedAt, afterBoth);
        ResponsePromise second = clock.promise(asked.level, asked.place.site, later, afterBoth);

        assertThat(second.deadline().orElseThrow())
                .isAfterOrEqualTo(first.deadline().orElseThrow());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfHoldsAndASecondMentionDoNotMatter(@ForAll("questions") Question asked) {
        List<Hold> twiceAndBackwards = new ArrayList<>(asked.holds);
        Collections.reverse(twiceAndBackwards);
        twiceAndBackwards.addAll(asked.holds);

        ResponsePromise again = clock.promise(asked.level, asked.place.site, asked.receivedAt, twiceAndBackwards);

        assertThat(again).isEqualTo(ask(asked));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aHoldNeverBringsTheDeadlineForward(@ForAll("questions") Question asked) {
        Instant unheld = clock.promise(asked.level, asked.place.site, asked.receivedAt)
                .deadline()
                .orElseThrow();

        ResponsePromise held = ask(asked);

        assertThat(held.deadline().orElse(Instant.MAX)).isAfterOrEqualTo(unheld);
    }

    private ResponsePromise ask(Question asked) {
        return clock.promise(asked.level, asked.place.site, asked.receivedAt, asked.holds);
    }

    private static SteppingOracle oracle(Question asked) {
        return new SteppingOracle(asked.place.calendar, asked.place.site.zone(), asked.holds)
                .run(asked.level, asked.receivedAt);
    }

    private static Duration length(ClockSegment segment) {
        return Duration.between(segment.from(), segment.to());
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Instant> reports = Arbitraries.oneOf(
                Arbitraries.longs().between(0, MINUTES_OF_TEN_YEARS).map(minutes -> FIRST.plusSeconds(60 * minutes)),
                nearAnEdge());
        Arbitrary<ResponseLevel> levels =
                Arbitraries.of(ResponseLevel.FOUR_HOURS, ResponseLevel.NBD, ResponseLevel.TWENTY_FOUR_SEVEN);
        return Combinators.combine(reports, levels, Arbitraries.of(Place.values()), holds())
                .as((report, level, place, holds) -> new Question(
                        level,
                        place,
                        report,
                        holds.stream().map(hold -> hold.after(report)).toList()));
    }

    /** A few minutes around an hour of the day where something begins or ends, in some week of the year's turning points. */
    private static Arbitrary<Instant> nearAnEdge() {
        Arbitrary<String> days = Arbitraries.of(
                "03-25", "03-29", "04-01", "04-16", "05-01", "05-15", "06-05", "06-18", "10-25", "10-31", "12-23",
                "12-30");
        return Combinators.combine(
                        Arbitraries.integers().between(2021, 2030),
                        days,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(0, 1, 2, 7, 9, 17, 24),
                        Arbitraries.integers().between(-2, 2))
                .as((year, day, shift, hour, minute) -> Sites.at(year + "-" + day + "T00:00+01:00")
                        .plus(Duration.ofDays(shift))
                        .plus(Duration.ofHours(
                                hour - (day.compareTo("03-30") > 0 && day.compareTo("10-26") < 0 ? 1 : 0)))
                        .plus(Duration.ofMinutes(minute)));
    }

    private static Arbitrary<List<HoldToCome>> holds() {
        Arbitrary<Optional<Integer>> lengths = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 3000).map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.<Integer>empty())));
        return Combinators.combine(
                        Arbitraries.integers().between(-600, 6000), lengths, Arbitraries.of("access", "readiness"))
                .as(HoldToCome::new)
                .list()
                .ofMaxSize(4);
    }

    /** A hold by its minutes from the report on. */
    record HoldToCome(int start, Optional<Integer> length, String reason) {
        Hold after(Instant report) {
            Instant from = report.plusSeconds(60L * start);
            return new Hold(from, length.map(minutes -> from.plusSeconds(60L * minutes)), reason);
        }
    }

    /** One question to the clock. */
    record Question(ResponseLevel level, Place place, Instant receivedAt, List<Hold> holds) {}

    /** The sites, each with the code of its calendar. */
    enum Place {
        OSLO("NO", Sites.NORWAY),
        STOCKHOLM("SE", Sites.SWEDEN),
        COPENHAGEN("DK", Sites.DENMARK),
        HELSINKI("FI", Sites.FINLAND),
        MARIEHAMN("AX", Sites.ALAND),
        LONGYEARBYEN("NO", Sites.SVALBARD);

        private final String calendar;
        private final Site site;

        Place(String calendar, Site site) {
            this.calendar = calendar;
            this.site = site;
        }
    }
}

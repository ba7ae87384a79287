package com.nextron.platform.tenant.internal.reach;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FlatteningTest {
    @Test
    void cutsOverlappingRangesAtTheirEnds() {
        Reach wide = held("aurora").over("9000-9299").reach(1);
        Reach narrow = held("polar").over("9100-9199").reach(2);

        List<Segment> segments = Flattening.of(List.of(wide, narrow)).get(ResponseLevel.NBD);

        assertThat(segments)
                .containsExactly(
                        new Segment(ResponseLevel.NBD, "9000", "9100", List.of(wide)),
                        new Segment(ResponseLevel.NBD, "9100", "9200", List.of(wide, narrow)),
                        new Segment(ResponseLevel.NBD, "9200", "9300", List.of(wide)));
    }

    @Test
    void keepsLevelsApartAndLeavesOutWhatNobodyHolds() {
        Reach standard = held("aurora").over("9000-9099").reach(1);
        Reach quick =
                held("polar").at(ResponseLevel.FOUR_HOURS).over("9200-9299").reach(2);

        var flat = Flattening.of(List.of(standard, quick));

        assertThat(flat).containsOnlyKeys(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS);
        assertThat(flat.get(ResponseLevel.FOUR_HOURS)).singleElement().satisfies(one -> assertThat(one.from())
                .isEqualTo("9200"));
    }

    @Property(tries = 300)
    void answersForEveryCodeWhatAScanOfAllRangesAnswers(@ForAll("reaches") List<Reach> reaches) {
        List<Segment> segments = Flattening.of(reaches).getOrDefault(ResponseLevel.NBD, List.of());

        for (int code = 0; code < 200; code++) {
            String asked = "%04d".formatted(code);
            List<Long> scanned = reaches.stream()
                    .filter(reach -> reach.range().from().value().compareTo(asked) <= 0
                            && reach.range().to().value().compareTo(asked) >= 0)
                    .map(Reach::number)
                    .toList();
            List<Long> found = segments.stream()
                    .filter(one -> one.from().compareTo(asked) <= 0 && asked.compareTo(one.until()) < 0)
                    .flatMap(one -> one.reaches().stream())
                    .map(Reach::number)
                    .toList();
            assertThat(found).as(asked).containsExactlyElementsOf(scanned);
        }
    }

    @Property(tries = 100)
    void segmentsAreInOrderAndNeverMeet(@ForAll("reaches") List<Reach> reaches) {
        List<Segment> segments = Flattening.of(reaches).getOrDefault(ResponseLevel.NBD, List.of());

        for (int i = 0; i < segments.size(); i++) {
            assertThat(segments.get(i).from()).isLessThan(segments.get(i).until());
            if (i > 0) {
                assertThat(segments.get(i - 1).until())
                        .isLessThanOrEqualTo(segments.get(i).from());
            }
        }
    }

    @Provide
    Arbitrary<List<Reach>> reaches() {
        Arbitrary<PostalRange> range = Combinators.combine(
                        Arbitraries.integers().between(0, 199),
                        Arbitraries.integers().between(0, 60))
                .as((from, more) ->
                        PostalRange.of(Country.NORWAY, "%04d–%04d".formatted(from, Math.min(199, from + more))));
        return range.list().ofMaxSize(25).map(ranges -> {
            List<Reach> reaches = new ArrayList<>();
            IntStream.range(0, ranges.size())
                    .forEach(i -> reaches.add(
                            held("p" + i % 5 + "x").over(ranges.get(i)).reach(i + 1)));
            return reaches;
        });
    }
}

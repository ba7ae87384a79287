package com.nextron.platform.tenant.internal.reach;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReachChangesTest {
    /** The index, as its two tables have it. */
    private final Map<Long, Reach> reaches = new HashMap<>();

    private final Map<String, String> segments = new HashMap<>();

    @Test
    void oneRangeMoreIsAFewRowsAndTheOthersKeepTheirNumbers() {
        List<Reach> plan = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            plan.add(held("aurora").over((9000 + 2 * i) + "").reach(100 + i));
        }
        publish(plan);
        plan.replaceAll(reach -> new Reach(reach.number() + 1000, reach.holding(), reach.range(), reach.codes()));
        plan.add(held("polar").over("9004").reach(2000));

        ReachChanges changes = publish(plan);

        assertThat(changes.added()).extracting(Reach::number).containsExactly(2000L);
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.goneSegments()).containsExactly("NBD 9004");
        assertThat(changes.newSegments()).hasSize(1);
        assertThat(reaches).containsKeys(100L, 149L, 2000L).hasSize(51);
    }

    /** Whatever was published before, afterwards the index says what the flattened plan says. */
    @Property(tries = 200)
    void theIndexSaysWhatTheLastPlanSays(@ForAll long seed) {
        Random random = new Random(seed);
        long number = 1;
        List<Reach> plan = List.of();
        for (int publication = 0; publication < 4; publication++) {
            List<Reach> next = new ArrayList<>();
            for (Reach before : plan) {
                if (random.nextInt(3) > 0) {
                    next.add(new Reach(number++, before.holding(), before.range(), before.codes()));
                }
            }
            for (int more = 0; more < random.nextInt(8); more++) {
                next.add(any(random).reach(number++));
            }
            publish(next);
            plan = next;
        }

        assertThat(reaches.values().stream().map(ReachChanges::key).sorted())
                .isEqualTo(plan.stream().map(ReachChanges::key).sorted().toList());
        assertThat(segments).isEqualTo(flat(reaches.values()));
    }

    private ReachChanges publish(List<Reach> plan) {
        Map<String, List<Long>> known = new HashMap<>();
        reaches.forEach((number, reach) -> known.computeIfAbsent(ReachChanges.key(reach), key -> new ArrayList<>())
                .add(number));
        ReachChanges changes = new ReachChanges(plan, known, segments);
        changes.goneSegments().forEach(segments::remove);
        changes.gone().forEach(reaches::remove);
        changes.added()
                .forEach(reach -> assertThat(reaches.put(reach.number(), reach)).isNull());
        changes.newSegments()
                .forEach(segment -> assertThat(segments.put(ReachChanges.key(segment), ReachChanges.value(segment)))
                        .isNull());
        return changes;
    }

    private static Map<String, String> flat(Collection<Reach> reaches) {
        Map<String, String> flat = new HashMap<>();
        Flattening.of(reaches)
                .values()
                .forEach(ofLevel ->
                        ofLevel.forEach(segment -> flat.put(ReachChanges.key(segment), ReachChanges.value(segment))));
        return flat;
    }

    private static Held any(Random random) {
        int from = 9000 + random.nextInt(30);
        Held held = held(List.of("aurora", "polar", "nord").get(random.nextInt(3)))
                .over(from + "-" + (from + random.nextInt(8)));
        held = random.nextBoolean() ? held.primary() : held;
        return random.nextBoolean() ? held.at(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS) : held;
    }
}

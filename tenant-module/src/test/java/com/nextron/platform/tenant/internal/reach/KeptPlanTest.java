package com.nextron.platform.tenant.internal.reach;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Coverage;
import com.nextron.platform.tenant.internal.reach.KeptPlan.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeptPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int FIRST_CODE = 10_000;

    /** More than are read at once. */
    private static final int MANY = 20_001;

    private static final List<Standing> ACTIVE = List.of(standing("aurora"), standing("polar"), standing("nord"));

    @Test
    void aSuspendedPartnerIsNoCandidateThoughThePlanStillHasIt() {
        KeptPlan plan = kept(List.of(
                held("aurora").primary().over("9000-9099").reach(1),
                held("gone").over("9000-9099").reach(2),
                held("nord").over("9000-9099").until(DAY.minusDays(1)).reach(3)));
        PostalCode place = new PostalCode(Country.NORWAY, "9050");

        Coverage found = plan.coverage(place, ResponseLevel.NBD, DAY, ACTIVE);

        assertThat(plan.partners(place, ResponseLevel.NBD, DAY))
                .extracting(TenantId::value)
                .containsExactly("aurora", "gone");
        assertThat(found.candidates()).extracting(one -> one.name()).containsExactly("The aurora");
        assertThat(found.planVersion()).isEqualTo(7);
        assertThat(found.profileVersions()).containsExactly(Map.entry(new TenantId("aurora"), 6L));
    }

    /** Random plans of overlapping ranges: what is looked up in memory is what the flattened plan says. */
    @Property(tries = 200)
    void findsWhatTheFlattenedPlanSays(@ForAll long seed) {
        Random random = new Random(seed);
        List<Reach> reaches = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(30); number++) {
            reaches.add(any(random).reach(number));
        }
        KeptPlan kept = kept(reaches);
        HeldPlaces flat = new HeldPlaces(
                Map.of(Country.NORWAY, reaches),
                DAY,
                ACTIVE.stream().collect(Collectors.toMap(Standing::partner, Standing::name)));

        for (int code = 9000; code < 9100; code++) {
            PostalCode place = new PostalCode(Country.NORWAY, Integer.toString(code));
            for (ResponseLevel level : List.of(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS)) {
                assertThat(kept.coverage(place, level, DAY, ACTIVE).candidates())
                        .isEqualTo(flat.at(new Asked(place, level)));
            }
        }
    }

    @Test
    void isReadToItsEndUnlessItIsTooLarge() {
        KeptPlan.Reading all = new KeptPlan.Reading();
        KeptPlan.Reading tooMany = new KeptPlan.Reading();

        boolean read = all.all(KeptPlanTest::manyRows, MANY);
        boolean readTooMany = tooMany.all(KeptPlanTest::manyRows, MANY - 1);

        assertThat(read).isTrue();
        assertThat(readTooMany).isFalse();
        KeptPlan plan = all.plan(7);
        assertThat(plan.partners(code(0), ResponseLevel.NBD, DAY))
                .containsExactly(ACTIVE.get(0).partner());
        assertThat(plan.partners(code(MANY - 1), ResponseLevel.NBD, DAY))
                .containsExactly(ACTIVE.get(0).partner());
    }

    /** What the two statements would find in a plan of many codes, each held by itself. */
    private static List<?> manyRows(String sql, Object... parameters) {
        boolean reaches = sql.equals(ReachIndex.REACHES);
        int most = (int) parameters[parameters.length - 1];
        Object after = reaches ? parameters[0] : parameters[2];
        int first = after.equals("") ? 0 : Integer.parseInt(after.toString()) + 1 - (reaches ? 0 : FIRST_CODE);
        return IntStream.range(first, Math.min(MANY, first + most))
                .mapToObj(number -> reaches ? reachOf(number) : segmentOf(number))
                .toList();
    }

    private static Object[] reachOf(int number) {
        String code = code(number).value();
        return new Object[] {
            (long) number, "aurora", "PRIMARY", new UUID(2, 1).toString(), "T", 1L, 1, code, code, "2026-01-01", null
        };
    }

    private static Object[] segmentOf(int number) {
        return new Object[] {"FI", "NBD", code(number).value(), code(number + 1).value(), Integer.toString(number)};
    }

    private static PostalCode code(int number) {
        return new PostalCode(Country.FINLAND, Integer.toString(FIRST_CODE + number));
    }

    private static Held any(Random random) {
        int from = 9000 + random.nextInt(90);
        Held held = held(List.of("aurora", "polar", "nord", "gone").get(random.nextInt(4)))
                .over(from + "-" + (from + random.nextInt(10)))
                .at(random.nextBoolean() ? ResponseLevel.NBD : ResponseLevel.FOUR_HOURS);
        held = random.nextBoolean() ? held.primary() : held;
        return switch (random.nextInt(6)) {
            case 0 -> held.until(DAY.minusDays(random.nextInt(2)));
            case 1 -> held.from(DAY.plusDays(random.nextInt(2)));
            default -> held;
        };
    }

    private static Standing standing(String partner) {
        return new Standing(new TenantId(partner), "The " + partner, partner.length());
    }

    /** The rows that a publication would have written. */
    private static KeptPlan kept(List<Reach> reaches) {
        KeptPlan.Reading reading = new KeptPlan.Reading();
        reaches.forEach(reach -> reading.reach(new Object[] {
            reach.number(),
            reach.holding().partner().value(),
            reach.holding().rank().name(),
            reach.holding().territory().toString(),
            reach.holding().territoryName(),
            reach.codes(),
            reach.specificity(),
            reach.range().from().value(),
            reach.range().to().value(),
            reach.holding().validFrom().toString(),
            reach.holding().validTo() == null ? null : reach.holding().validTo().toString()
        }));
        List<Object[]> segments = new ArrayList<>();
        Flattening.of(reaches)
                .values()
                .forEach(some -> some.forEach(segment -> segments.add(new Object[] {
                    "NO",
                    segment.level().code(),
                    segment.from(),
                    segment.until(),
                    segment.reaches().stream()
                            .map(reach -> Long.toString(reach.number()))
                            .collect(Collectors.joining(","))
                })));
        // A database may sort codes otherwise than Java does.
        Collections.shuffle(segments, new Random(reaches.size()));
        segments.forEach(reading::segment);
        return reading.plan(7);
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeptPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Standing> ACTIVE = List.of(standing("aurora"), standing("polar"), standing("nord"));

    @Test
    void aSuspendedPartnerIsNoCandidateThoughThePlanStillHasIt() {
        KeptPlan plan = kept(List.of(
                held("aurora").primary().over("9000-9099").reach(1),
                held("gone").over("9000-9099").reach(2)));
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

    private static Held any(Random random) {
        int from = 9000 + random.nextInt(90);
        Held held = held(List.of("aurora", "polar", "nord", "gone").get(random.nextInt(4)))
                .over(from + "-" + (from + random.nextInt(10)))
                .at(random.nextBoolean() ? ResponseLevel.NBD : ResponseLevel.FOUR_HOURS);
        held = random.nextBoolean() ? held.primary() : held;
        return random.nextInt(4) == 0 ? held.until(DAY.minusDays(random.nextInt(2))) : held;
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
        Flattening.of(reaches)
                .values()
                .forEach(segments -> segments.forEach(segment -> reading.segment(new Object[] {
                    "NO",
                    segment.level().code(),
                    segment.from(),
                    segment.until(),
                    segment.reaches().stream()
                            .map(reach -> Long.toString(reach.number()))
                            .collect(Collectors.joining(","))
                })));
        return reading.plan(7);
    }
}

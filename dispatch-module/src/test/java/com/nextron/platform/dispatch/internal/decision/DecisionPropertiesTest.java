package com.nextron.platform.dispatch.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.tenant.Rank;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whoever is looked at, by whatever weights. */
class DecisionPropertiesTest {
    private static final Question JOB = new Question(
            new PostalCode(Country.NORWAY, "9008"),
            ResponseLevel.NBD,
            Contenders.OSLO,
            Instant.parse("2026-04-01T08:00:00Z"),
            Optional.of(Instant.parse("2026-04-07T15:00:00Z")),
            Set.of("Server L2"),
            Optional.of(new TenantId("fjordkraft")),
            Map.of(new TenantId("p-3"), OfferStatus.DECLINED));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheInputMakesNoDifference(
            @ForAll("scenes") List<Contender> scene, @ForAll("weights") Weights weights, @ForAll Random random) {
        List<Contender> shuffled = new ArrayList<>(scene);
        Collections.shuffle(shuffled, random);

        Decision decision = WhoGoes.decide(JOB, scene, weights);

        assertThat(WhoGoes.decide(JOB, shuffled, weights)).isEqualTo(decision);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whoIsFirstIsTheSameWithoutTheWordsOfADecision(
            @ForAll("scenes") List<Contender> scene, @ForAll("weights") Weights weights) {
        assertThat(WhoGoes.first(JOB, scene, weights))
                .isEqualTo(WhoGoes.decide(JOB, scene, weights).first());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void oneMoreThatMayNotBeAskedChangesNobodysPlace(
            @ForAll("scenes") List<Contender> scene,
            @ForAll("weights") Weights weights,
            @ForAll("unfit") Contender unfit) {
        List<Contender> more = new ArrayList<>(scene);
        more.add(unfit);

        List<Judged> before = WhoGoes.decide(JOB, scene, weights).eligible();

        assertThat(WhoGoes.decide(JOB, more, weights).eligible()).isEqualTo(before);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void gettingBetterNeverLowersAPlace(
            @ForAll("scenes") List<Contender> scene,
            @ForAll("weights") Weights weights,
            @ForAll @IntRange(min = 0, max = 4) int which,
            @ForAll Random random) {
        int chosen = random.nextInt(scene.size());
        Contender worse = scene.get(chosen);
        List<Contender> improved = new ArrayList<>(scene);
        improved.set(chosen, better(worse, Part.values()[which]));

        int before = placeOf(worse, WhoGoes.decide(JOB, scene, weights));

        assertThat(placeOf(worse, WhoGoes.decide(JOB, improved, weights))).isLessThanOrEqualTo(before);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aPrimaryThatMayBeAskedComesBeforeEveryBackupByTheUsualWeights(@ForAll("scenes") List<Contender> scene) {
        List<Boolean> primaries = WhoGoes.decide(JOB, scene, Contenders.weights()).eligible().stream()
                .map(judged -> judged.contender().isPrimary())
                .toList();

        assertThat(primaries).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatWouldHaveMadeItFirstNamesNobodyElse(@ForAll("scenes") List<Contender> scene) {
        Decision decision = WhoGoes.decide(JOB, scene, Contenders.weights());

        assertThat(decision.ranked()).allSatisfy(ranked -> assertThat(ranked.otherwise())
                .isNotBlank()
                .doesNotContain(
                        scene.stream().map(other -> other.profile().name()).toArray(String[]::new)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void thePointsItWasToldToLackAreEnough(@ForAll("scenes") List<Contender> scene) {
        Decision decision = WhoGoes.decide(JOB, scene, Contenders.weights());
        decision.ranked().stream()
                .filter(ranked -> ranked.otherwise().endsWith(" km nearer."))
                .forEach(ranked -> assertThat(WhoGoes.decide(JOB, nearer(scene, ranked), Contenders.weights())
                                .first()
                                .orElseThrow()
                                .id())
                        .as(ranked.otherwise())
                        .isEqualTo(ranked.judged().id()));
    }

    private static List<Contender> nearer(List<Contender> scene, Ranked ranked) {
        String[] words = ranked.otherwise().split(" ");
        long kilometres = Long.parseLong(words[words.length - 3]);
        return scene.stream()
                .map(each -> each.id().equals(ranked.judged().id())
                        ? new Contender(
                                each.profile(),
                                each.holding(),
                                each.drive()
                                        .map(drive -> new Drive(Math.max(0, drive.metres() - kilometres * 1000), true)),
                                each.tally())
                        : each)
                .toList();
    }

    private static int placeOf(Contender contender, Decision decision) {
        return decision.ranked().stream()
                .filter(ranked -> ranked.judged().id().equals(contender.id()))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private static Contender better(Contender worse, Part part) {
        Optional<Holding> held = worse.holding();
        Tally tally = worse.tally();
        return switch (part) {
            case PRIMARY_BEFORE_BACKUP ->
                new Contender(
                        worse.profile(),
                        held.map(one -> new Holding(Rank.PRIMARY, one.territory(), one.specificity())),
                        worse.drive(),
                        tally);
            case SPECIFICITY ->
                new Contender(
                        worse.profile(),
                        held.map(one -> new Holding(one.rank(), one.territory(), 1000)),
                        worse.drive(),
                        tally);
            case ROAD_DISTANCE ->
                new Contender(
                        worse.profile(), held, worse.drive().map(one -> new Drive(one.metres() / 2, false)), tally);
            case ATTAINMENT ->
                new Contender(
                        worse.profile(),
                        held,
                        worse.drive(),
                        new Tally(tally.accepted(), tally.met() + 5, tally.late(), tally.thatDay()));
            case FAIR_SHARE ->
                new Contender(
                        worse.profile(),
                        held,
                        worse.drive(),
                        new Tally(tally.accepted() / 2, tally.met(), tally.late(), tally.thatDay()));
        };
    }

    @Provide
    Arbitrary<List<Contender>> scenes() {
        return contender(Arbitraries.of(
                        "", "cert=Server_L2 suspended", "cert=Server_L2 blocked=fjordkraft", "cert=Server_L2"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .uniqueElements(Contender::id);
    }

    @Provide
    Arbitrary<Contender> unfit() {
        return Arbitraries.of(
                        "zz-x primary km=0 suspended cert=Server_L2",
                        "zz-x primary km=0 spec=1000",
                        "zz-x km=0 weekends most=0 cert=Server_L2")
                .map(Contenders::one);
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.integers()
                .between(0, 1500)
                .list()
                .ofSize(Part.values().length)
                .map(points -> {
                    Map<Part, Integer> each = new EnumMap<>(Part.class);
                    for (Part part : Part.values()) {
                        each.put(part, points.get(part.ordinal()));
                    }
                    return new Weights(1, each);
                });
    }

    private static Arbitrary<Contender> contender(Arbitrary<String> flaws) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of("primary", "backup"),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 20),
                        flaws)
                .as((id, rank, spec, km, taken, met, late, flaw) -> Contenders.one("p-" + id + " " + rank + " spec="
                        + spec + " km=" + km + " taken=" + taken + " met=" + met + " late=" + late + " " + flaw));
    }
}

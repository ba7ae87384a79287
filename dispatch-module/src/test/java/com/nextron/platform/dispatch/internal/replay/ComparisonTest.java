package com.nextron.platform.dispatch.internal.replay;

import static com.nextron.platform.dispatch.internal.replay.Past.FAR;
import static com.nextron.platform.dispatch.internal.replay.Past.LOST;
import static com.nextron.platform.dispatch.internal.replay.Past.NEAR;
import static com.nextron.platform.dispatch.internal.replay.Past.OWN;
import static com.nextron.platform.dispatch.internal.replay.Past.job;
import static com.nextron.platform.dispatch.internal.replay.Past.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.Figures;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.Load;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.Share;
import com.nextron.platform.dispatch.TerritoryReplay.Week;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures worked out by hand: near drives 10 km, far 70, own technicians 40; an hour for 60 km. */
class ComparisonTest {
    private static final Instant NOW = Past.at("2026-04-01T00:00");

    /** Three jobs that near had: an hour early, five minutes early, ten minutes late. 08:00 UTC is due at 12:00. */
    private static final List<PastJob> HISTORY = List.of(
            job("2026-03-02T08:00 by=near arrived=2026-03-02T11:00 met=true visits=1 worked=60 km=21.4"),
            job("2026-03-03T08:00 by=near arrived=2026-03-03T11:55 met=true visits=2 worked=90 km=44.4"),
            job("2026-03-10T08:00 by=near arrived=2026-03-10T12:10 met=false visits=1 worked=30 km=20"));

    @Test
    void whatHappenedAndThePlanInForceAgreeWhereRoutingWouldDoTheSameAgain() {
        Comparison comparison = comparison(plan(NEAR, FAR), plan(NEAR, FAR));

        HISTORY.forEach(comparison::add);

        // 1 + 2 + 1 visits × 2 × 10 km; 180 minutes on site and 4 × 2 × 10 minutes of driving; one promise missed.
        Figures expected = new Figures(3, 0, 1, 0, 80, 260, List.of(Money.of("9000", "NOK")));
        assertThat(comparison.totals())
                .isEqualTo(new Compared(
                        expected, expected, expected, new Figures(0, 0, 0, 0, 0, 0, List.of(Money.of("0", "NOK")))));
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.reportedKilometres()).isEqualTo(86);
    }

    @Test
    void aFartherPartnerArrivesLaterByTheDifferenceOfTheDrives() {
        Comparison comparison = comparison(plan(NEAR, FAR), plan(FAR, NEAR));

        HISTORY.forEach(comparison::add);

        // An hour later each: 12:00 is just in time, 12:55 and 13:10 are not.
        assertThat(comparison.moved())
                .extracting(Moved::view)
                .extracting(MovedJob::promiseFrom, MovedJob::promiseTo, MovedJob::effect)
                .containsExactly(
                        tuple(InTime.MISSED, InTime.MISSED, Effect.NONE),
                        tuple(InTime.MET, InTime.MISSED, Effect.TOO_LATE),
                        tuple(InTime.MET, InTime.MET, Effect.NONE));
        // 4 visits × 2 × 70 km, 180 minutes on site and 560 of driving.
        assertThat(comparison.totals().draft())
                .isEqualTo(new Figures(3, 0, 2, 0, 560, 740, List.of(Money.of("9000", "NOK"))));
        assertThat(comparison.totals().difference())
                .isEqualTo(new Figures(0, 0, 1, 0, 480, 480, List.of(Money.of("0", "NOK"))));
        assertThat(share(comparison, NEAR).figures().difference())
                .isEqualTo(new Figures(-3, 0, -1, 0, -80, -260, List.of(Money.of("-9000", "NOK"))));
        assertThat(share(comparison, FAR).figures().difference())
                .isEqualTo(new Figures(3, 0, 2, 0, 560, 740, List.of(Money.of("9000", "NOK"))));
    }

    @Test
    void loadIsSummedByTheWeekInWhichAJobWasAskedFor() {
        Comparison comparison = comparison(plan(NEAR), plan(FAR));

        HISTORY.forEach(comparison::add);

        // 60 + 90 minutes on site and 3 × 2 × 10 of driving; the week after 30 and 20. Far drives 140 a visit.
        assertThat(share(comparison, NEAR).weeks())
                .containsExactly(
                        new Week(LocalDate.parse("2026-03-02"), new Load(2, 210), new Load(2, 210), Load.NONE),
                        new Week(LocalDate.parse("2026-03-09"), new Load(1, 50), new Load(1, 50), Load.NONE));
        assertThat(share(comparison, FAR).weeks())
                .containsExactly(
                        new Week(LocalDate.parse("2026-03-02"), Load.NONE, Load.NONE, new Load(2, 570)),
                        new Week(LocalDate.parse("2026-03-09"), Load.NONE, Load.NONE, new Load(1, 170)));
    }

    @Test
    void ownTechniciansDriveAndWorkButEarnNoPay() {
        Comparison comparison = comparison(plan(NEAR), plan(OWN));

        HISTORY.forEach(comparison::add);

        assertThat(comparison.totals().draft().pay()).isEmpty();
        assertThat(comparison.totals().difference().pay()).containsExactly(Money.of("-9000", "NOK"));
        assertThat(share(comparison, OWN).figures().draft().kilometres()).isEqualTo(320);
    }

    @Test
    void whereTheDraftHasNobodyTheJobIsCountedAsSuchAndNotAsInTime() {
        Comparison comparison = comparison(plan(NEAR), Map.of());

        HISTORY.forEach(comparison::add);

        assertThat(comparison.totals().draft()).isEqualTo(new Figures(0, 3, 0, 0, 0, 0, List.of()));
        assertThat(comparison.moved()).extracting(Moved::view).allSatisfy(moved -> {
            assertThat(moved.to()).isEmpty();
            assertThat(moved.effect()).isEqualTo(Effect.NOBODY);
        });
    }

    @Test
    void whoReallyDeclinedWouldDeclineAgain() {
        Comparison comparison = comparison(plan(FAR, NEAR), plan(FAR, NEAR));

        comparison.add(job("2026-03-02T08:00 by=near arrived=2026-03-02T11:00 met=true declined=far"));

        assertThat(share(comparison, NEAR).figures().published().jobs()).isEqualTo(1);
    }

    @Test
    void whatThePlanHandsOutFillsTheDay() {
        Comparison comparison = new Comparison(
                Past.known(Optional.of(2)),
                new ArrivalModel(Past.known(Optional.of(2)), NOW),
                new TriedPlan(plan(NEAR, FAR), Past.known(Optional.of(2))),
                new TriedPlan(plan(NEAR, FAR), Past.known(Optional.of(2))));

        comparison.before(job("2026-03-02T06:00 by=near"));
        comparison.add(job("2026-03-02T08:00 by=near"));
        comparison.add(job("2026-03-02T08:10 by=near"));
        comparison.add(job("2026-03-03T08:00 by=near"));

        assertThat(share(comparison, NEAR).figures().published().jobs()).isEqualTo(2);
        assertThat(share(comparison, FAR).figures().published().jobs()).isEqualTo(1);
    }

    @Test
    void whereNobodyHasArrivedTheDraftsPromiseIsNotKnown() {
        Comparison comparison = comparison(plan(NEAR), plan(FAR));

        comparison.add(job("2026-03-02T08:00 by=near"));
        comparison.add(job("2026-03-02T09:00"));

        // What happened is missed: the deadlines have passed. The second was nobody's.
        assertThat(comparison.totals().happened()).isEqualTo(figures(1, 1, 1, 0, 20, 20));
        assertThat(comparison.totals().published()).isEqualTo(figures(2, 0, 1, 1, 40, 40));
        assertThat(comparison.totals().draft()).isEqualTo(figures(2, 0, 0, 2, 280, 280));
    }

    @Test
    void withoutAPlaceOnTheMapTheArrivalStaysAndNoDriveIsCounted() {
        Comparison comparison = comparison(plan(NEAR), plan(LOST));

        HISTORY.forEach(comparison::add);

        assertThat(comparison.totals().draft())
                .isEqualTo(new Figures(3, 0, 1, 0, 0, 180, List.of(Money.of("9000", "NOK"))));
    }

    @Test
    void aNearerPartnerArrivesSoonerButNeverBeforeTheOrder() {
        Comparison comparison = comparison(plan(FAR), plan(NEAR));

        comparison.add(job("2026-03-02T08:00 by=far arrived=2026-03-02T12:30 met=false"));
        comparison.add(job("2026-03-03T08:00 by=far arrived=2026-03-03T08:10 met=true"));

        assertThat(comparison.moved())
                .extracting(moved -> moved.view().effect())
                .containsExactly(Effect.NONE, Effect.IN_TIME);
    }

    private static Figures figures(int jobs, int nobody, int missed, int unknown, long kilometres, long minutes) {
        return new Figures(
                jobs, nobody, missed, unknown, kilometres, minutes, List.of(Money.of(jobs * 3000 + "", "NOK")));
    }

    private static Comparison comparison(Map<Asked, List<Candidate>> published, Map<Asked, List<Candidate>> draft) {
        Known known = Past.known(Optional.empty());
        return new Comparison(
                known, new ArrivalModel(known, NOW), new TriedPlan(published, known), new TriedPlan(draft, known));
    }

    private static Share share(Comparison comparison, TenantId partner) {
        return comparison.shares().stream()
                .filter(share -> share.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}

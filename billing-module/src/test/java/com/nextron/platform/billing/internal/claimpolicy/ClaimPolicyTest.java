package com.nextron.platform.billing.internal.claimpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.Claims.Check;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Card;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Expected;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Finding;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Reported;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimPolicyTest {
    private static final TenantId NORDLYS = new TenantId("nordlys-it");
    private static final Expected TWO_HOURS = new Expected(Optional.of(new BigDecimal("60")), twoHours());
    private static final Reported IN_ORDER = new Reported(Duration.ofMinutes(110), new BigDecimal("62"), List.of());

    @Test
    void everythingInOrderPassesEachPolicyWithAReason() {
        ClaimFacts facts = new ClaimFacts(NORDLYS, Optional.of(NORDLYS), TWO_HOURS, IN_ORDER, Card.IN_FORCE);

        List<Check> said = ClaimPolicy.judgeAll(facts);

        assertThat(said).hasSize(5).allMatch(Check::passed).allSatisfy(check -> assertThat(check.reason())
                .endsWith("."));
    }

    @Test
    void jobThatAnotherHoldsOrNobodyIsLookedAt() {
        PartnerHoldsTheAcceptedOffer policy = new PartnerHoldsTheAcceptedOffer();

        Check another = policy.judge(
                new ClaimFacts(NORDLYS, Optional.of(new TenantId("bergen-data")), TWO_HOURS, IN_ORDER, Card.IN_FORCE));
        Check nobody = policy.judge(new ClaimFacts(NORDLYS, Optional.empty(), TWO_HOURS, IN_ORDER, Card.IN_FORCE));

        assertThat(another.passed()).isFalse();
        assertThat(nobody.passed()).isFalse();
        assertThat(nobody.reason()).contains("taken back");
    }

    // 75 is exactly a quarter more; 80 is exactly 20 km more than 60, but not more than both.
    @ParameterizedTest
    @CsvSource({
        "60,60,true",
        "60,75,true",
        "60,80,true",
        "60,80.1,false",
        "200,250,true",
        "200,251,false",
        "4,30,false",
        "4,24,true"
    })
    void kilometresAreFarOnlyAboveAQuarterAndTwentyKilometres(BigDecimal estimated, BigDecimal driven, boolean passes) {
        Expected expected = new Expected(Optional.of(estimated), twoHours());
        Reported reported = new Reported(Duration.ofHours(1), driven, List.of());

        Check said = new KilometresAreNearTheEstimate()
                .judge(new ClaimFacts(NORDLYS, Optional.of(NORDLYS), expected, reported, Card.IN_FORCE));

        assertThat(said.passed()).isEqualTo(passes);
        assertThat(said.reason()).contains(driven.toPlainString() + " km");
    }

    @Test
    void kilometresWithoutAnEstimateAreLookedAtAboveTwenty() {
        Expected nothing = new Expected(Optional.empty(), twoHours());
        KilometresAreNearTheEstimate policy = new KilometresAreNearTheEstimate();

        Check driven = policy.judge(new ClaimFacts(NORDLYS, Optional.of(NORDLYS), nothing, IN_ORDER, Card.IN_FORCE));
        Check near = policy.judge(new ClaimFacts(
                NORDLYS,
                Optional.of(NORDLYS),
                nothing,
                new Reported(Duration.ofHours(1), BigDecimal.valueOf(20), List.of()),
                Card.IN_FORCE));

        assertThat(driven.passed()).isFalse();
        assertThat(near.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"120,180,true", "120,181,false", "240,360,true", "60,91,false", ",180,true", ",181,false"})
    void timeOnSiteMayBeHalfLongerThanWhatWasKept(Long kept, long onSite, boolean passes) {
        Expected expected = new Expected(
                Optional.of(BigDecimal.TEN), Optional.ofNullable(kept).map(Duration::ofMinutes));
        Reported reported = new Reported(Duration.ofMinutes(onSite), BigDecimal.TEN, List.of());

        Check said = new TimeOnSiteFitsTheAppointment()
                .judge(new ClaimFacts(NORDLYS, Optional.of(NORDLYS), expected, reported, Card.IN_FORCE));

        assertThat(said.passed()).isEqualTo(passes);
    }

    @Test
    void findingWithoutEvidenceIsNamed() {
        Reported reported = new Reported(
                Duration.ofHours(1),
                BigDecimal.TEN,
                List.of(new Finding("Cleaned the fan", "Photo 2"), new Finding("Replaced the fuse", " ")));

        Check said = new UncoveredFindingHasEvidence()
                .judge(new ClaimFacts(NORDLYS, Optional.of(NORDLYS), TWO_HOURS, reported, Card.IN_FORCE));

        assertThat(said.passed()).isFalse();
        assertThat(said.reason()).contains("Replaced the fuse").doesNotContain("Cleaned the fan");
    }

    @Test
    void onlyACardThatHeldOnTheDayPasses() {
        assertThat(PartnersCardWasInForce.judge(Card.IN_FORCE).passed()).isTrue();
        assertThat(PartnersCardWasInForce.judge(Card.BEGAN_LATER).passed()).isFalse();
        assertThat(PartnersCardWasInForce.judge(Card.NONE).passed()).isFalse();
    }

    private static Optional<Duration> twoHours() {
        return Optional.of(Duration.ofHours(2));
    }
}

package com.nextron.platform.billing.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateCardRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-17T11:00:00Z");

    @Test
    void refusesBandsThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.bands("WEEKDAY 0 600 0", "WEEKDAY 555 1440 50", "CLOSED_DAY 0 1440 100"))
                .withMessageContaining("overlap")
                .withMessageContaining("Monday to Friday from 09:15");
    }

    @Test
    void refusesBandsThatLeaveAGapInTheDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.bands("WEEKDAY 0 600 0", "WEEKDAY 665 1440 50", "CLOSED_DAY 0 1440 100"))
                .withMessageContaining("gap")
                .withMessageContaining("10:00–11:05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.bands("WEEKDAY 0 1380 0", "CLOSED_DAY 0 1440 100"))
                .withMessageContaining("gap");
    }

    @Test
    void refusesAnEmptyCard() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeBands(List.of()));
    }

    @Test
    void refusesNegativePrices() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateCards.rates("NOK", "-1", "0", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> RateCards.rates("NOK", "1", "-1", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> RateCards.rates("NOK", "1", "0", "-1"));
    }

    @Test
    void refusesKilometrePricesThatLeaveADistanceWithoutOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KilometrePrices(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.withKilometres("10 8.35"))
                .withMessageContaining("from kilometre 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.withKilometres("0 8.35", "100 6.90", "100.0 6.00"))
                .withMessageContaining("same distance");
        assertThatIllegalArgumentException().isThrownBy(() -> RateCards.withKilometres("0 8.35", "100 -0.01"));
    }

    @Test
    void addsTheMarkUpToWhatAPartCosts() {
        Rates plain = RateCards.rates("NOK", "1", "1", "1");
        Rates marked = new Rates(
                plain.currency(),
                plain.perHour(),
                plain.kilometres(),
                plain.callout(),
                Optional.of(BigDecimal.TEN),
                new BigDecimal("12.5"));

        assertThat(plain.partPrice(new BigDecimal("8450.00"))).isEqualByComparingTo("8450.00");
        assertThat(marked.partPrice(new BigDecimal("8450.00"))).isEqualByComparingTo("9506.25");
        assertThat(marked.withCallout(BigDecimal.ZERO).noShow()).contains(BigDecimal.TEN);
    }

    @Test
    void refusesANegativeNoShowPriceOrMarkUp() {
        Rates plain = RateCards.rates("NOK", "1", "1", "1");
        BigDecimal negative = new BigDecimal("-0.01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rates(
                        plain.currency(),
                        plain.perHour(),
                        plain.kilometres(),
                        plain.callout(),
                        Optional.of(negative),
                        BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rates(
                        plain.currency(),
                        plain.perHour(),
                        plain.kilometres(),
                        plain.callout(),
                        Optional.empty(),
                        negative));
    }

    @Test
    void refusesARoundingStepOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Duration.ZERO, Duration.ofHours(1)));
    }

    @Test
    void startsTheNextStepWithTheFirstInstantBeyondIt() {
        Rounding halfHours = new Rounding(Duration.ofMinutes(30), Duration.ofHours(1));

        assertThat(halfHours.billedMinutes(Duration.ofMinutes(90))).isEqualTo(90);
        assertThat(halfHours.billedMinutes(Duration.ofMinutes(90).plusNanos(1))).isEqualTo(120);
    }

    @Test
    void treatsEqualPercentagesAsOneHoweverTheyAreWritten() {
        Band whole = new Band(DayKind.WEEKDAY, 0, 60, new BigDecimal("50"));
        Band decimals = new Band(DayKind.WEEKDAY, 0, 60, new BigDecimal("50.00"));

        assertThat(decimals).isEqualTo(whole);
        assertThat(new Band(DayKind.WEEKDAY, 0, 60, new BigDecimal("100.0")).percent())
                .hasToString("100");
    }

    @Test
    void refusesADepartureBeforeTheArrival() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit(Duration.ofSeconds(-1), "0"))
                .withMessageContaining("before the arrival");
    }

    @Test
    void refusesAVisitOfMoreThanSeventyTwoHours() {
        assertThat(visit(Duration.ofHours(72), "0").duration()).isEqualTo(Duration.ofHours(72));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit(Duration.ofHours(72).plusSeconds(1), "0"));
    }

    @Test
    void refusesNegativeKilometres() {
        assertThatIllegalArgumentException().isThrownBy(() -> visit(Duration.ofHours(1), "-0.1"));
    }

    private static Visit visit(Duration length, String kilometres) {
        Site oslo = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
        return new Visit(oslo, NOON, NOON.plus(length), new BigDecimal(kilometres));
    }
}

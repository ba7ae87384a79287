package com.nextron.platform.billing.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.QuoteDifferences.Difference;
import com.nextron.platform.billing.Quotes.KilometrePrice;
import com.nextron.platform.billing.Quotes.PriceTerms;
import com.nextron.platform.billing.internal.pricelist.SurchargeWords;
import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Site TROMSO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final RateCard CARD = RateCards.withKilometres("0 8.35", "100 6.90");
    private static final List<ComparedLine> EXPECTED = rated("2026-11-17T10:00+01:00", "2026-11-17T12:00+01:00", "60");

    @Test
    void visitAsExpectedHasNoDifferences() {
        assertThat(Differences.of(agreed(), EXPECTED, EXPECTED)).isEmpty();
    }

    @Test
    void explainsLaterHoursAndALongerWayLineByLine() {
        List<Difference> differences =
                Differences.of(agreed(), EXPECTED, rated("2026-11-17T17:05+01:00", "2026-11-17T19:45+01:00", "86.3"));

        assertThat(differences)
                .extracting(difference -> difference.label() + " " + difference.change())
                .containsExactly(
                        "Labour, time with +50 % NOK\u00a04\u00a0068.75",
                        "Surcharge 50 % for time of day NOK\u00a02\u00a0034.38",
                        "Labour, time with +100 % NOK\u00a0116.25",
                        "Surcharge 100 % for time of day NOK\u00a0116.25",
                        "Driving, kilometres 0–86.3 NOK\u00a0219.61",
                        "Labour, ordinary time −NOK\u00a02\u00a0790.00");
        assertThat(differences)
                .extracting(Difference::reason)
                .contains(
                        "2 h 55 min in hours with +50 %, when none were expected: the hours on site count (D-B1, D-B2).",
                        "86.3 km were really driven at this price, 26.3 km more than the 60 km expected (D-B3).",
                        "None of the 2 h expected in ordinary time: the visit was at other hours, or the warranty bears them (B3).");
        assertThat(differences).noneMatch(Difference::againstTheQuote);
    }

    @Test
    void namesAPriceThatWasNotAgreed() {
        List<ComparedLine> dearer = List.of(new ComparedLine(
                LineKind.LABOUR,
                "Labour, ordinary time",
                BigDecimal.valueOf(120),
                new BigDecimal("1500"),
                BigDecimal.ZERO,
                Money.of("3000", "NOK")));

        List<Difference> differences = Differences.of(agreed(), EXPECTED, dearer);

        assertThat(differences.get(0).againstTheQuote()).isTrue();
        assertThat(differences.get(0).reason()).contains("not in the price list that was agreed (D-B6)");
    }

    @Test
    void explainsPartsByThePriceList() {
        List<ComparedLine> withPart = new ArrayList<>(EXPECTED);
        withPart.add(new ComparedLine(
                LineKind.PART,
                "Mainboard",
                BigDecimal.ONE,
                new BigDecimal("8450"),
                BigDecimal.ZERO,
                Money.of("8450", "NOK")));

        List<Difference> differences = Differences.of(agreed(), EXPECTED, withPart);

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.reason()).contains("at what they cost (D-B4)");
            assertThat(difference.change()).isEqualTo(Money.of("8450", "NOK"));
        });
    }

    @Property(tries = 500)
    void changesAddUpToTheWholeChange(
            @ForAll @IntRange(max = 10_000) int startMinute,
            @ForAll @IntRange(max = 2_000) int minutes,
            @ForAll @IntRange(max = 3_000) int tenthsOfKilometres) {
        Instant arrived = Instant.parse("2026-03-25T00:00:00Z").plus(Duration.ofMinutes(startMinute));
        List<ComparedLine> invoiced = rated(new Visit(
                TROMSO, arrived, arrived.plus(Duration.ofMinutes(minutes)), BigDecimal.valueOf(tenthsOfKilometres, 1)));

        List<Difference> differences = Differences.of(agreed(), EXPECTED, invoiced);

        Money change = differences.stream().map(Difference::change).reduce(zero(), Money::plus);
        assertThat(change).isEqualTo(sum(invoiced).minus(sum(EXPECTED)));
        assertThat(differences).noneMatch(Difference::againstTheQuote);
    }

    private static Money sum(List<ComparedLine> lines) {
        return lines.stream().map(ComparedLine::amount).reduce(zero(), Money::plus);
    }

    private static Money zero() {
        return Money.zero(Currency.getInstance("NOK"));
    }

    private static List<ComparedLine> rated(String from, String to, String kilometres) {
        return rated(new Visit(
                TROMSO,
                OffsetDateTime.parse(from).toInstant(),
                OffsetDateTime.parse(to).toInstant(),
                new BigDecimal(kilometres)));
    }

    private static List<ComparedLine> rated(Visit visit) {
        List<RatedLine> lines = new BandedVisitRating()
                .rate(CARD, visit, ClosedDays.WEEKENDS_ONLY)
                .lines();
        return lines.stream().map(ComparedLine::of).toList();
    }

    private static PriceTerms agreed() {
        return new PriceTerms(
                "NOK",
                CARD.rates().perHour(),
                30,
                60,
                SurchargeWords.of(CARD.bands()),
                List.of(
                        new KilometrePrice(BigDecimal.ZERO, new BigDecimal("8.35")),
                        new KilometrePrice(BigDecimal.valueOf(100), new BigDecimal("6.90"))),
                CARD.rates().callout(),
                null,
                BigDecimal.ZERO);
    }
}

package com.nextron.platform.billing.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandedVisitRatingTest {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    /** A border at 02:30: inside the hour that is missing in spring and repeated in autumn. */
    private static final TimeBands BORDER_IN_THE_NIGHT =
            RateCards.bands("WEEKDAY 0 1440 0", "CLOSED_DAY 0 150 100", "CLOSED_DAY 150 1440 150");

    private final VisitRating rating = new BandedVisitRating();

    @Test
    void cutsAtTheTransitionWhenTheBorderLiesInTheMissingHour() {
        Visit visit = visit("2027-03-28T01:30+01:00", "2027-03-28T03:30+02:00");

        RatedVisit rated = rating.rate(RateCards.withBands(BORDER_IN_THE_NIGHT), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(minutes(rated)).containsExactly("100: 30", "150: 30");
    }

    @Test
    void cutsAtBothPassesOfABorderInTheRepeatedHour() {
        Visit visit = visit("2026-10-25T02:00+02:00", "2026-10-25T03:30+01:00");

        RatedVisit rated = rating.rate(RateCards.withBands(BORDER_IN_THE_NIGHT), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(minutes(rated)).containsExactly("100: 60", "150: 90");
    }

    @Test
    void asksForTheHolidaysOfTheSite() {
        Visit visit = visit("2026-11-17T10:00+01:00", "2026-11-17T11:00+01:00");

        RatedVisit rated = rating.rate(RateCards.norwegian(), visit, (site, day) -> site.equals(OSLO));

        assertThat(minutes(rated)).containsExactly("100: 60");
    }

    @Test
    void billsWholeMinutesWhenTheArrivalHasSeconds() {
        Visit visit = visit("2026-11-17T17:05:42+01:00", "2026-11-17T19:45:13+01:00");

        RatedVisit rated = rating.rate(RateCards.norwegian(), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(minutes(rated)).containsExactly("50: 175", "100: 5");
    }

    @Test
    void leavesOutKilometresAndCalloutWhereThereAreNone() {
        RateCard card = RateCards.card(Country.NORWAY, RateCards.rates("NOK", "1395.00", "8.35", "0"), 30);
        Visit visit = visit("2026-11-17T10:00+01:00", "2026-11-17T11:00+01:00");

        RatedVisit rated = rating.rate(card, visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.lines()).extracting(RatedLine::kind).containsExactly(LineKind.LABOUR);
    }

    @Test
    void labelsEachLineWithItsBand() {
        Visit visit = visit("2026-11-17T15:30+01:00", "2026-11-17T16:30+01:00");

        RatedVisit rated = rating.rate(RateCards.norwegian(), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.lines())
                .extracting(RatedLine::label)
                .containsExactly(
                        "Labour, ordinary time",
                        "Labour, time with +50 %",
                        "Surcharge 50 % for time of day",
                        "Call-out fee");
    }

    @Test
    void explainsATimeThatRunsIntoTheNextDay() {
        Visit visit = visit("2026-11-20T23:05+01:00", "2026-11-21T00:05+01:00");

        RatedVisit rated = rating.rate(RateCards.norwegian(), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.lines().get(0).explanation())
                .startsWith("On site Fri 20 Nov 23:05–Sat 21 Nov 00:05 local time (D-B2).");
    }

    @Test
    void explainsALabourLineWithItsTimesAndRules() {
        Visit visit = visit("2026-11-17T17:05+01:00", "2026-11-17T19:45+01:00");

        RatedVisit rated = rating.rate(RateCards.norwegian(), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.lines().get(0).explanation())
                .isEqualTo(
                        "On site Tue 17 Nov 17:05–20:00 local time (D-B2). The visit of 160 minutes is billed as 180:"
                                + " started steps of 30 minutes, at least 60 minutes (D-B1).");
    }

    @Test
    void explainsEachOtherLineWithItsRule() {
        Visit visit = new Visit(
                OSLO,
                Instant.parse("2026-11-17T16:00:00Z"),
                Instant.parse("2026-11-17T17:00:00Z"),
                new BigDecimal("250.5"));
        PartUsed fan = new PartUsed("Fan", BigDecimal.ONE, BigDecimal.TEN);

        RatedVisit near = rating.rate(RateCards.norwegian(), visit, List.of(fan), ClosedDays.WEEKENDS_ONLY);
        RatedVisit far = rating.rate(RateCards.withKilometres("0 8.35", "100 6.90"), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(near.lines())
                .extracting(RatedLine::explanation)
                .containsExactly(
                        "On site Tue 17 Nov 17:00–18:00 local time (D-B2). The visit of 60 minutes is billed as 60:"
                                + " started steps of 30 minutes, at least 60 minutes (D-B1).",
                        "50 percent of the labour of NOK\u00a01\u00a0395.00 (D-B2), rounded once (D-B5).",
                        "Kilometres really driven, both ways, as reported (D-B3).",
                        "Once a visit, by the rate card (D-B4).",
                        "The part's price for each piece, rounded once (D-B5).");
        assertThat(far.lines().get(2).explanation()).contains("(D-B3)").contains("changes with the distance (D-B4)");
    }

    @Test
    void speaksOfOneMinuteAsPeopleDo() {
        Visit visit = visit("2026-11-17T10:00+01:00", "2026-11-17T10:01+01:00");
        RateCard card =
                RateCards.card(Country.NORWAY, RateCards.rates("NOK", "1395.00", "8.35", "950.00"), Rounding.DEFAULT);

        RatedVisit rated = rating.rate(card, visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.lines().get(0).explanation()).contains("The visit of 1 minute is billed as 60:");
    }

    @Test
    void ratesNoTimeAtAllWhereTheCardHasNoMinimum() {
        Visit visit = visit("2026-11-17T16:00+01:00", "2026-11-17T16:00+01:00");
        RateCard card = RateCards.card(
                Country.NORWAY,
                RateCards.rates("NOK", "1395.00", "8.35", "950.00"),
                new Rounding(Duration.ofMinutes(30), Duration.ZERO));

        RatedVisit rated = rating.rate(card, visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(minutes(rated)).containsExactly("50: 0");
    }

    @Test
    void cutsTheKilometresWhereTheirPriceChanges() {
        Visit visit = new Visit(
                OSLO,
                Instant.parse("2026-11-17T09:00:00Z"),
                Instant.parse("2026-11-17T10:00:00Z"),
                new BigDecimal("250.5"));

        RatedVisit rated = rating.rate(
                RateCards.withKilometres("0 8.35", "100 6.90", "300 5.00"), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(kilometres(rated))
                .containsExactly(
                        "Driving, kilometres 0–100: 100 = NOK\u00a0835.00",
                        "Driving, kilometres 100–250.5: 150.5 = NOK\u00a01\u00a0038.45");
    }

    @Test
    void reachesTheNextPriceOnlyAfterTheBorder() {
        Visit visit = new Visit(
                OSLO,
                Instant.parse("2026-11-17T09:00:00Z"),
                Instant.parse("2026-11-17T10:00:00Z"),
                new BigDecimal("100"));

        RatedVisit rated = rating.rate(RateCards.withKilometres("0 8.35", "100 6.90"), visit, ClosedDays.WEEKENDS_ONLY);

        assertThat(kilometres(rated)).containsExactly("Driving, kilometres 0–100: 100 = NOK\u00a0835.00");
    }

    @Test
    void labourAddsUpToTheBilledMinutesAndEachSurchargeToItsLabour() {
        Random random = new Random(20261117);
        for (int i = 0; i < 500; i++) {
            Instant arrived = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(2 * 365 * 86_400));
            Visit visit = new Visit(OSLO, arrived, arrived.plusSeconds(random.nextInt(72 * 3600 + 1)), BigDecimal.ONE);

            RatedVisit rated = rating.rate(RateCards.norwegian(), visit, (site, day) -> day.getDayOfMonth() == 1);

            assertThat(labour(rated)).as("%s", visit).isEqualTo(rated.billedMinutes());
            assertThat(Duration.ofMinutes(rated.billedMinutes()))
                    .isBetween(visit.duration(), visit.duration().plusHours(1));
            assertThat(minutesByWalking(visit, rated.billedMinutes()))
                    .as("%s", visit)
                    .isEqualTo(minutes(rated));
        }
    }

    /** The same answer by another way: asks every single minute for its band. */
    private static List<String> minutesByWalking(Visit visit, int billed) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        Instant start = visit.arrived().truncatedTo(ChronoUnit.MINUTES);
        for (int i = 0; i < billed; i++) {
            ZonedDateTime local = start.plusSeconds(60L * i).atZone(OSLO.zone());
            boolean closed = local.getDayOfWeek().getValue() > 5 || local.getDayOfMonth() == 1;
            int hour = local.getHour();
            int percent = closed || hour < 8 || hour >= 20 ? 100 : hour >= 16 ? 50 : 0;
            found.merge(percent, 1, Integer::sum);
        }
        return found.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList();
    }

    private static Visit visit(String arrived, String departed) {
        return new Visit(
                OSLO,
                OffsetDateTime.parse(arrived).toInstant(),
                OffsetDateTime.parse(departed).toInstant(),
                BigDecimal.ZERO);
    }

    private static long labour(RatedVisit rated) {
        return rated.lines().stream()
                .filter(line -> line.kind() == LineKind.LABOUR)
                .mapToLong(line -> line.quantity().amount().longValueExact())
                .sum();
    }

    private static List<String> kilometres(RatedVisit rated) {
        return rated.lines().stream()
                .filter(line -> line.kind() == LineKind.KILOMETRES)
                .map(line -> line.label() + ": " + line.quantity().amount().toPlainString() + " = " + line.amount())
                .toList();
    }

    private static List<String> minutes(RatedVisit rated) {
        return rated.lines().stream()
                .filter(line -> line.kind() == LineKind.LABOUR)
                .map(line -> line.percent() + ": " + line.quantity().amount())
                .toList();
    }
}

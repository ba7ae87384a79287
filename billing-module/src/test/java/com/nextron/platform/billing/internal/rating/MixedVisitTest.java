package com.nextron.platform.billing.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Covered and uncovered work of one visit (B3); a line of the table reads: kind, quantity, percent, amount. */
class MixedVisitTest {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));

    private final VisitRating rating = new BandedVisitRating();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "mixed-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void splitsAsWorkedOutByHand(
            String name,
            String arrived,
            String departed,
            String kilometres,
            String work,
            String coveredPart,
            String otherPart,
            String customer,
            String covered) {
        RatedVisit rated = rated(instant(arrived), instant(departed), kilometres);

        MixedVisit mixed = MixedVisit.of(rated, work(work), part(coveredPart), part(otherPart));

        assertThat(written(mixed.customer())).isEqualTo(customer == null ? "" : customer);
        assertThat(written(mixed.covered())).isEqualTo(covered == null ? "" : covered);
    }

    @Test
    void losesNoOreHoweverAVisitIsSplit() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            Instant arrived = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(525_600));
            RatedVisit rated = rated(arrived, arrived.plusSeconds(random.nextInt(36 * 3600)), "86.3");
            List<Work> work = new ArrayList<>();
            for (int piece = 0; piece < 4; piece++) {
                work.add(new Work(random.nextInt(200), random.nextBoolean()));
            }

            MixedVisit mixed = MixedVisit.of(rated, work, List.of(), List.of());

            assertThat(mixed.customer().net().plus(mixed.covered().net())).isEqualTo(rated.net());
            assertThat(mixed.customer().billedMinutes() + mixed.covered().billedMinutes())
                    .isEqualTo(rated.billedMinutes());
        }
    }

    @Test
    void invoicesQuantityTimesPriceToTheOreHoweverAVisitIsSplit() {
        Random random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            Instant arrived = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(525_600));
            RatedVisit rated = rated(arrived, arrived.plusSeconds(random.nextInt(36 * 3600)), "86.3");
            List<Work> work = List.of(new Work(1 + random.nextInt(200), false), new Work(random.nextInt(200), true));

            RatedVisit customer =
                    MixedVisit.of(rated, work, List.of(), List.of()).customer();

            assertThat(customer.lines()).allSatisfy(line -> {
                BigDecimal base = BigDecimal.valueOf(line.quantity().unit().equals("min") ? 60 : 1);
                BigDecimal product =
                        line.quantity().amount().multiply(line.quantity().unitPrice());
                assertThat(line.amount().amount()).isEqualByComparingTo(product.divide(base, 2, RoundingMode.HALF_UP));
            });
        }
    }

    @Test
    void explainsTheCustomersSurchargeByTheCustomersLabour() {
        RatedVisit rated = rated(Instant.parse("2026-11-17T16:05:00Z"), Instant.parse("2026-11-17T18:45:00Z"), "0");

        MixedVisit mixed = MixedVisit.of(rated, work("60 covered, 100"), List.of(), List.of());

        assertThat(mixed.customer().lines().get(1).explanation())
                .isEqualTo("50 percent of the labour of NOK\u00a02\u00a0534.25 (D-B2), rounded once (D-B5).");
        assertThat(mixed.covered().lines().get(1).explanation()).contains("NOK\u00a01\u00a0534.50");
    }

    @Test
    void refusesWorkOfLessThanNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Work(-1, true));
    }

    @Test
    void refusesPartsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartUsed(" ", BigDecimal.ONE, BigDecimal.ONE))
                .withMessageContaining("which part");
        assertThatIllegalArgumentException().isThrownBy(() -> new PartUsed(null, BigDecimal.ONE, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartUsed("Fan", BigDecimal.ZERO, BigDecimal.ONE))
                .withMessageContaining("more than nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartUsed("Fan", BigDecimal.ONE, new BigDecimal("-0.01")))
                .withMessageContaining("must not be negative");
        assertThat(new PartUsed(" Fan ", BigDecimal.ONE, BigDecimal.ZERO).description())
                .isEqualTo("Fan");
    }

    private RatedVisit rated(Instant arrived, Instant departed, String kilometres) {
        Visit visit = new Visit(OSLO, arrived, departed, new BigDecimal(kilometres));
        return rating.rate(RateCards.norwegian(), visit, ClosedDays.WEEKENDS_ONLY);
    }

    /** Written as {@code 60 covered, 100}. */
    private static List<Work> work(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .map(piece -> piece.split(" "))
                        .map(words -> new Work(Integer.parseInt(words[0]), words.length > 1))
                        .toList();
    }

    private List<RatedLine> part(String price) {
        if (price == null) {
            return List.of();
        }
        Instant noon = Instant.parse("2026-11-17T11:00:00Z");
        PartUsed part = new PartUsed("Mainboard", BigDecimal.ONE, new BigDecimal(price));
        List<RatedLine> lines = rating.rate(
                        RateCards.norwegian().withCallout(BigDecimal.ZERO),
                        new Visit(OSLO, noon, noon, BigDecimal.ZERO),
                        List.of(part),
                        ClosedDays.WEEKENDS_ONLY)
                .lines();
        return lines.subList(1, lines.size());
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static String written(RatedVisit rated) {
        return String.join(
                "|",
                rated.lines().stream()
                        .map(line ->
                                line.kind() + " " + line.quantity().amount().toPlainString() + " " + line.percent()
                                        + " " + line.amount().amount())
                        .toList());
    }
}

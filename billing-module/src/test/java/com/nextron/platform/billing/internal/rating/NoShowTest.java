package com.nextron.platform.billing.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody let the technician in; 10:00 to 11:40 on a Tuesday, 86.3 km (C5). */
class NoShowTest {
    private static final Visit WAITED = new Visit(
            new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo")),
            Instant.parse("2026-11-17T09:00:00Z"),
            Instant.parse("2026-11-17T10:40:00Z"),
            new BigDecimal("86.3"));

    private final VisitRating rating = new BandedVisitRating();

    @Test
    void chargesTheLeastVisitHoweverLongTheTechnicianWaited() {
        RatedVisit rated = NoShow.rate(rating, RateCards.norwegian(), WAITED, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.billedMinutes()).isEqualTo(60);
        assertThat(written(rated)).containsExactly("LABOUR 1395.00", "KILOMETRES 720.61", "CALLOUT 950.00");
        assertThat(rated.net()).isEqualTo(Money.of("3065.61", "NOK"));
    }

    @Test
    void chargesTheCardsOwnPriceInsteadOfLabourAndCallout() {
        RateCard card = RateCards.withNoShow("1200.00");

        RatedVisit rated = NoShow.rate(rating, card, WAITED, ClosedDays.WEEKENDS_ONLY);

        assertThat(rated.billedMinutes()).isZero();
        assertThat(written(rated)).containsExactly("CALLOUT 1200.00", "KILOMETRES 720.61");
        assertThat(rated.lines().get(0).label()).isEqualTo("No-show fee");
        assertThat(rated.lines().get(0).explanation()).contains("C5").contains("D-B4");
        assertThat(rated.lines().get(0).quantity().unitPrice()).isEqualByComparingTo("1200.00");
    }

    private static List<String> written(RatedVisit rated) {
        return rated.lines().stream()
                .map(line -> line.kind() + " " + line.amount().amount())
                .toList();
    }
}

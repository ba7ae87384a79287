package com.nextron.platform.billing.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of rating-cases.csv, worked out by hand. A line reads: kind, quantity, percent, amount. */
class RatingGoldenTest {
    private static final Map<String, String> ZONES = Map.of("NO", "Europe/Oslo", "FI", "Europe/Helsinki");

    private final VisitRating rating = new BandedVisitRating();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rating-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void ratesAsWorkedOutByHand(ArgumentsAccessor row) {
        RateCard card = card(row);
        Visit visit = visit(row, card);
        Set<LocalDate> holidays = holidays(row.getString(7));

        RatedVisit rated = rating.rate(card, visit, (site, day) -> holidays.contains(day));

        assertThat(rated.billedMinutes()).isEqualTo(row.getInteger(11));
        assertThat(written(rated))
                .containsExactlyElementsOf(List.of(row.getString(12).split("\\|")));
        assertThat(rated.net().amount()).isEqualByComparingTo(row.getString(13));
    }

    private static RateCard card(ArgumentsAccessor row) {
        Rates rates = RateCards.rates(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        return RateCards.card(Country.of(row.getString(1)), rates, row.getInteger(6));
    }

    private static Visit visit(ArgumentsAccessor row, RateCard card) {
        ZoneId zone = ZoneId.of(ZONES.get(card.country().code()));
        return new Visit(
                new Site(card.country(), Optional.empty(), zone),
                OffsetDateTime.parse(row.getString(8)).toInstant(),
                OffsetDateTime.parse(row.getString(9)).toInstant(),
                new BigDecimal(row.getString(10)));
    }

    private static Set<LocalDate> holidays(String written) {
        return written == null
                ? Set.of()
                : Arrays.stream(written.split(",")).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static List<String> written(RatedVisit rated) {
        return rated.lines().stream()
                .map(line -> line.kind() + " " + line.quantity().amount().toPlainString() + " " + line.percent() + " "
                        + line.amount().amount())
                .toList();
    }
}

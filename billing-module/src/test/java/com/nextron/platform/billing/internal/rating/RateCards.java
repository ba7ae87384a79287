package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Rate cards for tests: {@code aRateCard().withBand(...)}. */
public final class RateCards {
    public static final TimeBands STANDARD_BANDS = bands(
            "WEEKDAY 0 480 100",
            "WEEKDAY 480 960 0",
            "WEEKDAY 960 1200 50",
            "WEEKDAY 1200 1440 100",
            "CLOSED_DAY 0 1440 100");

    private RateCards() {}

    /** The Norwegian standard card: 1395.00 an hour, 8.35 a kilometre, 950.00 call-out. */
    public static RateCard norwegian() {
        return card(Country.NORWAY, rates("NOK", "1395.00", "8.35", "950.00"), 30);
    }

    public static RateCard card(Country country, Rates rates, int stepMinutes) {
        return card(country, rates, new Rounding(Duration.ofMinutes(stepMinutes), Duration.ofHours(1)));
    }

    public static RateCard card(Country country, Rates rates, Rounding rounding) {
        return new RateCard(country + "-2026 v1", country, rates, rounding, STANDARD_BANDS);
    }

    /** The Norwegian card with prices of a kilometre written as {@code 100 6.90}: from kilometre 100 on 6.90. */
    public static RateCard withKilometres(String... written) {
        RateCard card = norwegian();
        Rates rates = card.rates();
        List<DistanceBand> bands = Arrays.stream(written)
                .map(band -> band.split(" "))
                .map(part -> new DistanceBand(new BigDecimal(part[0]), new BigDecimal(part[1])))
                .toList();
        Rates byDistance = new Rates(
                rates.currency(),
                rates.perHour(),
                new KilometrePrices(bands),
                rates.callout(),
                rates.noShow(),
                rates.partsMarkUp());
        return new RateCard(card.name(), card.country(), byDistance, card.rounding(), card.bands());
    }

    /** The Norwegian card with a price for a visit on which nobody was there. */
    public static RateCard withNoShow(String price) {
        return with(Optional.of(new BigDecimal(price)), BigDecimal.ZERO);
    }

    /** The Norwegian card with a mark-up on what parts cost. */
    public static RateCard withMarkUp(String percent) {
        return with(Optional.empty(), new BigDecimal(percent));
    }

    private static RateCard with(Optional<BigDecimal> noShow, BigDecimal markUp) {
        RateCard card = norwegian();
        Rates rates = card.rates();
        Rates changed =
                new Rates(rates.currency(), rates.perHour(), rates.kilometres(), rates.callout(), noShow, markUp);
        return new RateCard(card.name(), card.country(), changed, card.rounding(), card.bands());
    }

    public static RateCard withBands(TimeBands bands) {
        RateCard card = norwegian();
        return new RateCard(card.name(), card.country(), card.rates(), card.rounding(), bands);
    }

    public static Rates rates(String currency, String hour, String kilometre, String callout) {
        return new Rates(
                Currency.getInstance(currency),
                new BigDecimal(hour),
                new BigDecimal(kilometre),
                new BigDecimal(callout));
    }

    /** Bands written as {@code WEEKDAY 960 1200 50}. */
    public static TimeBands bands(String... written) {
        List<Band> bands = new ArrayList<>();
        for (String band : written) {
            String[] part = band.split(" ");
            bands.add(new Band(
                    DayKind.valueOf(part[0]),
                    Integer.parseInt(part[1]),
                    Integer.parseInt(part[2]),
                    new BigDecimal(part[3])));
        }
        return new TimeBands(bands);
    }
}

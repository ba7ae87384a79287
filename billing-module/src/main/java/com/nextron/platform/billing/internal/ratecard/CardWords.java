package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.billing.RateCardBook.BandTerms;
import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.DistancePrice;
import com.nextron.platform.billing.internal.preview.Amounts;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.rating.Band;
import com.nextron.platform.billing.internal.rating.DayKind;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of a card as they are typed, and back. */
final class CardWords {
    private static final int HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    private CardWords() {}

    /**
     * The bands that were typed.
     *
     * @throws IllegalArgumentException saying which of them makes no sense, or where they overlap or leave a gap
     */
    static TimeBands bands(List<BandTerms> typed) {
        return new TimeBands(typed.stream().map(CardWords::band).toList());
    }

    private static Band band(BandTerms typed) {
        if (typed == null || typed.percent() == null) {
            throw new IllegalArgumentException("Write from, to and percent for each band, such as 16:00–20:00 50.");
        }
        DayKind days = Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(typed.days()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A band is for WEEKDAY or CLOSED_DAY."));
        return new Band(days, minute(typed.from()), minute(typed.to()), Amounts.checked(typed.percent()));
    }

    private static int minute(String clock) {
        Matcher matcher = CLOCK.matcher(clock == null ? "" : clock.strip());
        int minute = matcher.matches()
                ? Integer.parseInt(matcher.group(1)) * HOUR + Integer.parseInt(matcher.group(2))
                : Band.DAY + 1;
        if (minute > Band.DAY) {
            throw new IllegalArgumentException("Write the times of a band from 00:00 to 24:00, such as 16:00.");
        }
        return minute;
    }

    /** The terms of that card. */
    static CardTerms of(NewCard card) {
        Rates rates = card.rates();
        return new CardTerms(
                card.side().kind().name(),
                card.side().country().code(),
                card.side().partner().map(TenantId::value).orElse(null),
                rates.currency().getCurrencyCode(),
                card.validFrom(),
                rates.perHour(),
                rates.kilometres().first(),
                rates.kilometres().bands().stream()
                        .skip(1)
                        .map(band -> new DistancePrice(band.from(), band.perKilometre()))
                        .toList(),
                rates.callout(),
                rates.noShow().orElse(null),
                rates.partsMarkUp(),
                Math.toIntExact(card.rounding().step().toMinutes()),
                Math.toIntExact(card.rounding().minimum().toMinutes()),
                of(card.bands()));
    }

    static List<BandTerms> of(TimeBands bands) {
        return bands.bands().stream()
                .map(band -> new BandTerms(
                        band.days().name(), clock(band.fromMinute()), clock(band.toMinute()), band.percent()))
                .toList();
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }
}

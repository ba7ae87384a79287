package com.nextron.platform.billing.internal.preview;

import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/** The prices of a question: a card that is kept, or rates that were typed, with the standard bands and rounding. */
final class AskedRates {
    private static final String AS_GIVEN = "rates as given";

    private AskedRates() {}

    /** Notes what does not make sense; empty if anything was noted here. */
    static Optional<RateCard> of(
            AskPrice asked, Country country, Function<String, Optional<RateCard>> cards, Checks checks) {
        boolean named = asked.rateCard() != null && !asked.rateCard().isBlank();
        return named ? kept(asked, country, cards, checks) : given(asked, country, checks);
    }

    private static Optional<RateCard> kept(
            AskPrice asked, Country country, Function<String, Optional<RateCard>> cards, Checks checks) {
        Optional<RateCard> card = cards.apply(asked.rateCard());
        if (card.isEmpty()) {
            checks.require(
                    false,
                    new FieldError(
                            "rateCard",
                            "There is no rate card “" + asked.rateCard().strip() + "”."));
            return card;
        }
        String currency = card.get().rates().currency().getCurrencyCode();
        String cardCountry = card.get().country().code();
        boolean sameCountry = calendarCountry(country).equals(cardCountry);
        checks.require(
                sameCountry,
                new FieldError(
                        "rateCard",
                        "The rate card " + card.get().name() + " is for " + cardCountry + ", not for " + country.code()
                                + "."));
        boolean ratesToo = asked.hourlyRate() != null || asked.kilometreRate() != null;
        checks.require(!ratesToo, new FieldError("rateCard", "Give a rate card or the rates, not both."));
        boolean sameCurrency = asked.currency() == null || asked.currency().equals(currency);
        checks.require(
                sameCurrency,
                new FieldError(
                        "currency", "The rate card " + card.get().name() + " is in " + currency + "; leave it out."));
        return card.filter(fits -> sameCountry && !ratesToo && sameCurrency);
    }

    private static Optional<RateCard> given(AskPrice asked, Country country, Checks checks) {
        if (asked.hourlyRate() == null && asked.kilometreRate() == null && asked.currency() == null) {
            checks.require(
                    false,
                    new FieldError(
                            "rateCard", "Give a rate card by its name, or hourlyRate, kilometreRate and currency."));
            return Optional.empty();
        }
        Optional<BigDecimal> hour = checks.parse("hourlyRate", asked.hourlyRate(), Amounts::checked);
        Optional<BigDecimal> kilometre = checks.parse("kilometreRate", asked.kilometreRate(), Amounts::checked);
        Optional<Currency> currency = checks.parse("currency", asked.currency(), Amounts::currency);
        if (hour.isEmpty() || kilometre.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        Rates rates = new Rates(currency.get(), hour.get(), kilometre.get(), BigDecimal.ZERO);
        return Optional.of(new RateCard(AS_GIVEN, country, rates, Rounding.DEFAULT, TimeBands.STANDARD));
    }

    /** Åland is charged by Finland's card and Svalbard by Norway's. */
    private static String calendarCountry(Country country) {
        return switch (country.code()) {
            case "AX" -> "FI";
            case "SJ" -> "NO";
            default -> country.code();
        };
    }
}

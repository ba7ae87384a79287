package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.DistancePrice;
import com.nextron.platform.billing.internal.preview.Amounts;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.pricelist.NewCard.Side;
import com.nextron.platform.billing.internal.rating.KilometrePrices;
import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks the terms of a card as they were typed.
 *
 * @param today the operator's day
 * @param latest the first day of the latest card of a side, if there is one
 * @param partners whether there is a partner of that id
 */
record CheckedCard(LocalDate today, Function<Side, Optional<LocalDate>> latest, Predicate<TenantId> partners) {
    private static final int USUAL_STEP = 30;
    private static final int USUAL_MINIMUM = 60;
    private static final int LONGEST_STEP = 240;
    private static final int LONGEST_MINIMUM = 1440;
    private static final int MOST_BANDS = 48;
    private static final int LATEST_YEARS = 10;

    /**
     * The card.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that needs another look
     */
    NewCard of(CardTerms terms) {
        Checks checks = new Checks();
        Optional<Side> side = side(terms, checks);
        day(terms.validFrom(), side, checks);
        Optional<Rates> rates = rates(terms, checks);
        Optional<Rounding> rounding = rounding(terms, checks);
        Optional<TimeBands> bands = bands(terms, checks);
        checks.done();
        return new NewCard(
                side.orElseThrow(),
                terms.validFrom(),
                rates.orElseThrow(),
                rounding.orElseThrow(),
                bands.orElseThrow());
    }

    private Optional<Side> side(CardTerms terms, Checks checks) {
        Optional<CardKind> kind = checks.parse("kind", terms.kind(), CheckedCard::kind);
        Optional<Country> country = checks.parse("country", terms.country(), Country::of);
        boolean forOne = terms.partner() != null && !terms.partner().isBlank();
        Optional<TenantId> partner =
                forOne ? checks.parse("partner", terms.partner().strip(), this::partner) : Optional.empty();
        boolean fits = !forOne || kind.filter(one -> one == CardKind.PARTNER).isPresent();
        checks.require(
                fits, new FieldError("partner", "Only a partners' card can be for one partner; leave it empty."));
        return kind.flatMap(known -> country.map(there -> new Side(known, there, partner)))
                .filter(side -> fits && partner.isPresent() == forOne);
    }

    private static CardKind kind(String typed) {
        for (CardKind kind : CardKind.values()) {
            if (kind.name().equals(typed.strip())) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Say whose prices they are: CUSTOMER or PARTNER.");
    }

    private TenantId partner(String typed) {
        TenantId id = new TenantId(typed);
        if (!partners.test(id)) {
            throw new IllegalArgumentException("There is no partner “" + typed + "”. Take it on first.");
        }
        return id;
    }

    private void day(LocalDate from, Optional<Side> side, Checks checks) {
        checks.present("validFrom", from);
        if (from == null) {
            return;
        }
        checks.require(
                !from.isBefore(today),
                new FieldError(
                        "validFrom", "A card cannot begin in the past: visits of then are rated already (D-B4)."));
        checks.require(
                !from.isAfter(today.plusYears(LATEST_YEARS)),
                new FieldError("validFrom", "A card begins within " + LATEST_YEARS + " years."));
        side.flatMap(latest)
                .filter(from::isBefore)
                .ifPresent(day -> checks.require(
                        false,
                        new FieldError(
                                "validFrom",
                                "A later card is published already, from " + day
                                        + " on; begin then or after (D-B4).")));
    }

    private static Optional<Rates> rates(CardTerms terms, Checks checks) {
        Optional<Currency> currency = checks.parse("currency", terms.currency(), Amounts::currency);
        Optional<BigDecimal> hour = checks.parse("hourlyRate", terms.hourlyRate(), Amounts::checked);
        Optional<KilometrePrices> kilometres = kilometres(terms, checks);
        Optional<BigDecimal> callout = checks.parse("calloutFee", terms.calloutFee(), Amounts::checked);
        Optional<BigDecimal> noShow = terms.noShowFee() == null
                ? Optional.empty()
                : checks.parse("noShowFee", terms.noShowFee(), Amounts::checked);
        Optional<BigDecimal> markUp = terms.partsMarkUp() == null
                ? Optional.of(BigDecimal.ZERO)
                : checks.parse("partsMarkUp", terms.partsMarkUp(), Amounts::checked);
        if (currency.isEmpty() || hour.isEmpty() || kilometres.isEmpty() || callout.isEmpty() || markUp.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rates(currency.get(), hour.get(), kilometres.get(), callout.get(), noShow, markUp.get()));
    }

    private static Optional<KilometrePrices> kilometres(CardTerms terms, Checks checks) {
        Optional<BigDecimal> first = checks.parse("kilometreRate", terms.kilometreRate(), Amounts::checked);
        List<DistancePrice> further = terms.distancePrices() == null ? List.of() : terms.distancePrices();
        checks.require(
                further.size() <= MOST_BANDS,
                new FieldError("distancePrices", "At most " + MOST_BANDS + " prices by distance, please."));
        if (first.isEmpty() || further.size() > MOST_BANDS) {
            return Optional.empty();
        }
        return checks.parse("distancePrices", further, typed -> {
            List<DistanceBand> bands = new ArrayList<>();
            bands.add(new DistanceBand(BigDecimal.ZERO, first.get()));
            typed.forEach(one -> bands.add(distance(one)));
            return new KilometrePrices(bands);
        });
    }

    private static DistanceBand distance(DistancePrice typed) {
        if (typed == null || typed.fromKilometre() == null || typed.kilometreRate() == null) {
            throw new IllegalArgumentException("Write a kilometre and a price for each, such as 100 6.90.");
        }
        return new DistanceBand(Amounts.aboveZero(typed.fromKilometre()), Amounts.checked(typed.kilometreRate()));
    }

    private static Optional<Rounding> rounding(CardTerms terms, Checks checks) {
        int step = terms.stepMinutes() == null ? USUAL_STEP : terms.stepMinutes();
        int minimum = terms.minimumMinutes() == null ? USUAL_MINIMUM : terms.minimumMinutes();
        boolean stepFits = step >= 1 && step <= LONGEST_STEP;
        boolean minimumFits = minimum >= 0 && minimum <= LONGEST_MINIMUM;
        checks.require(
                stepFits, new FieldError("stepMinutes", "A step is 1 to " + LONGEST_STEP + " minutes; 30 is usual."));
        checks.require(
                minimumFits,
                new FieldError(
                        "minimumMinutes", "The least time is 0 to " + LONGEST_MINIMUM + " minutes; 60 is usual."));
        return stepFits && minimumFits
                ? Optional.of(new Rounding(Duration.ofMinutes(step), Duration.ofMinutes(minimum)))
                : Optional.empty();
    }

    private static Optional<TimeBands> bands(CardTerms terms, Checks checks) {
        if (terms.bands() == null || terms.bands().isEmpty()) {
            checks.require(
                    false,
                    new FieldError(
                            "bands", "A card without bands prices nothing: say what each part of the day adds."));
            return Optional.empty();
        }
        return checks.parse("bands", terms.bands(), CardWords::bands);
    }

    /** A country's own currency, for a card that is begun anew. */
    static String localCurrency(String country) {
        try {
            return Currency.getInstance(new Locale.Builder().setRegion(country).build())
                    .getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

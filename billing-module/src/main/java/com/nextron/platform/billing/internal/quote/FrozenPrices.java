package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.Quotes.KilometrePrice;
import com.nextron.platform.billing.Quotes.PriceTerms;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.billing.internal.pricelist.SurchargeWords;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/**
 * The prices of a card as they are kept with a case: readable without the card, and the same for ever.
 *
 * @param rateCard name and version
 * @param terms the prices
 * @param example the usual visit by them
 */
record FrozenPrices(String rateCard, PriceTerms terms, PricedVisit example) {
    private static final Jsonb JSONB = JsonbBuilder.create();

    static FrozenPrices of(RateCard card, PricedVisit example) {
        Rates rates = card.rates();
        PriceTerms terms = new PriceTerms(
                rates.currency().getCurrencyCode(),
                rates.perHour(),
                Math.toIntExact(card.rounding().step().toMinutes()),
                Math.toIntExact(card.rounding().minimum().toMinutes()),
                SurchargeWords.of(card.bands()),
                rates.kilometres().bands().stream()
                        .map(band -> new KilometrePrice(band.from(), band.perKilometre()))
                        .toList(),
                rates.callout(),
                rates.noShow().orElse(null),
                rates.partsMarkUp());
        return new FrozenPrices(card.name(), terms, example);
    }

    static FrozenPrices read(String rateCard, String terms, String example) {
        return new FrozenPrices(
                rateCard, JSONB.fromJson(terms, PriceTerms.class), JSONB.fromJson(example, PricedVisit.class));
    }

    String termsAsText() {
        return JSONB.toJson(terms);
    }

    String exampleAsText() {
        return JSONB.toJson(example);
    }
}

package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteLinks.StandardPrices;
import com.nextron.platform.billing.Quotes.FreezeQuote;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.WrongState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works out the prices of a price list, for both sides by one engine. */
@ApplicationScoped
class QuoteFreezing {
    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    @ConfigProperty(name = "platform.billing.quote-on-offer", defaultValue = "P30D")
    private Duration onOffer;

    /** A price list that is not stored yet; empty where no rate card was in force. */
    Optional<StoredQuote> freeze(FreezeQuote wanted, int number, Instant now, LinkSecret secret) {
        return cards.inForce(CardKind.CUSTOMER, wanted.site().country(), wanted.receivedAt())
                .map(card -> new StoredQuote(wanted, number, prices(card, wanted.site(), now))
                        .onOffer(now, now.plus(onOffer), secret));
    }

    /** What would be frozen at that instant, in the four countries. */
    List<StandardPrices> standard(Instant now) {
        return Stream.of(Country.NORWAY, Country.SWEDEN, Country.DENMARK, Country.FINLAND)
                .flatMap(country -> cards.inForce(CardKind.CUSTOMER, country, now).stream())
                .map(card -> standard(card, now))
                .toList();
    }

    private StandardPrices standard(RateCard card, Instant now) {
        Site site = new Site(
                card.country(), Optional.empty(), Site.zoneOf(card.country().code()));
        FrozenPrices prices = prices(card, site, now);
        return new StandardPrices(card.country(), prices.rateCard(), prices.terms(), prices.example());
    }

    private FrozenPrices prices(RateCard card, Site site, Instant now) {
        return FrozenPrices.of(card, UsualVisit.price(rating, card, UsualVisit.at(site, now, closedDays), closedDays));
    }

    /** The same usual visit by the card that partners are paid by. */
    PricedVisit partnerSide(StoredQuote quote) {
        RateCard card = cards.inForce(CardKind.PARTNER, quote.site().country(), quote.frozenAt())
                .orElseThrow(() -> new WrongState("No rate card for partners is in force in "
                        + quote.site().country().displayName() + "; publish one first (D-B4)."));
        return UsualVisit.price(rating, card, UsualVisit.at(quote.site(), quote.frozenAt(), closedDays), closedDays);
    }
}

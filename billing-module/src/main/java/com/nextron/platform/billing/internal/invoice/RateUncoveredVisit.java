package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works out what an uncovered visit costs the customer (B1), and whether a person has to look first. */
@ApplicationScoped
class RateUncoveredVisit {
    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-kilometres", defaultValue = "500")
    private BigDecimal mostKilometres;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-duration", defaultValue = "PT12H")
    private Duration longest;

    DraftedVisit rate(VisitCompleted completed, Buyer buyer) {
        Country country = Country.of(completed.country());
        Optional<RateCard> card = cards.inForce(CardKind.CUSTOMER, country, completed.arrivedAt());
        if (card.isEmpty()) {
            return unrated(
                    country, "No rate card is in force in " + country.displayName() + " for the day of the visit.");
        }
        Optional<BigDecimal> vat = VatRates.of(country);
        if (vat.isEmpty()) {
            return unrated(country, "No VAT rate is set for services in " + country.displayName() + ".");
        }
        Site site = new Site(country, Optional.ofNullable(completed.subdivision()), ZoneId.of(completed.zone()));
        Visit visit = new Visit(site, completed.arrivedAt(), completed.departedAt(), completed.kilometres());
        return new DraftedVisit(
                card.get().name(),
                rating.rate(card.get(), visit, closedDays),
                vat.get(),
                new ReviewRules(mostKilometres, longest).reasonToHold(visit, Country.of(buyer.country())));
    }

    private static DraftedVisit unrated(Country country, String reason) {
        Currency local = Currency.getInstance(
                new Locale.Builder().setRegion(country.code()).build());
        return DraftedVisit.unrated(local, reason);
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.quote.CaseQuotes;
import com.nextron.platform.billing.internal.quote.QuoteStanding;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.MixedVisit;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.review.HoldReason;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Payer;
import com.nextron.platform.billing.internal.review.VisitReview;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out what a visit costs, who bears which part of it (B1 to B3), and whether a person has to look first. */
@ApplicationScoped
class RateVisit {
    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private CaseQuotes quotes;

    @Inject
    private VisitReview review;

    /**
     * A visit with its price.
     *
     * @param draft the customer's side
     * @param borne what the warranty bears
     */
    record Costed(DraftedVisit draft, RatedVisit borne) {}

    Costed rate(VisitCompleted completed, VisitFacts facts, Buyer buyer) {
        Country country = Country.of(completed.country());
        QuoteStanding quote = quotes.standing(completed.caseId(), completed.caseNumber(), completed.arrivedAt());
        // What the customer was quoted fixes the version (D-B4), whatever was published since.
        Optional<RateCard> card = quote.rateCard()
                .flatMap(name -> cards.named(CardKind.CUSTOMER, name))
                .or(() -> cards.inForce(CardKind.CUSTOMER, country, completed.arrivedAt()));
        if (card.isEmpty()) {
            return unrated(
                    country, "No rate card is in force in " + country.displayName() + " for the day of the visit.");
        }
        MixedVisit mixed = facts.rate(rating, card.get(), closedDays);
        Optional<BigDecimal> vat = VatRates.of(country);
        if (vat.isEmpty()) {
            return unrated(country, "No VAT rate is set for services in " + country.displayName() + ".");
        }
        Optional<String> reason = review.reasonsToHold(completed, facts, quote, payer(buyer)).stream()
                .map(HoldReason::inWords)
                .reduce((one, other) -> one + " " + other);
        return new Costed(new DraftedVisit(card.get().name(), mixed.customer(), vat.get(), reason), mixed.covered());
    }

    private static Payer payer(Buyer buyer) {
        return new Payer(
                buyer.name(),
                buyer.organisationNumber(),
                Country.of(buyer.country()),
                buyer.street(),
                buyer.postalCode(),
                buyer.city(),
                buyer.email());
    }

    private static Costed unrated(Country country, String reason) {
        Currency local = Currency.getInstance(
                new Locale.Builder().setRegion(country.code()).build());
        return new Costed(DraftedVisit.unrated(local, reason), new RatedVisit(local, 0, List.of()));
    }
}

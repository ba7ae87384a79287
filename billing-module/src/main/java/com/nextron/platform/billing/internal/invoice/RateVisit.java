package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.MixedVisit;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatQuestion.Taxed;
import com.nextron.platform.billing.internal.vat.VatRules;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private VatRules vatRules;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-kilometres", defaultValue = "500")
    private BigDecimal mostKilometres;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-duration", defaultValue = "PT12H")
    private Duration longest;

    /**
     * A visit with its price.
     *
     * @param draft the customer's side
     * @param borne what the warranty bears
     */
    record Costed(DraftedVisit draft, RatedVisit borne) {}

    Costed rate(VisitCompleted completed, VisitFacts facts, Taxed buyer) {
        Country country = Country.of(completed.country());
        Optional<RateCard> card = cards.inForce(CardKind.CUSTOMER, country, completed.arrivedAt());
        if (card.isEmpty()) {
            return unrated(
                    country, "No rate card is in force in " + country.displayName() + " for the day of the visit.");
        }
        MixedVisit mixed = facts.rate(rating, card.get(), closedDays);
        VatQuestion question = new VatQuestion(
                country, buyer, LocalDate.ofInstant(completed.departedAt(), ZoneId.of(completed.zone())));
        Optional<VatTreatment> vat = vatRules.book().treatment(question);
        if (vat.isEmpty()) {
            return unrated(country, "The VAT table has no rule for " + question.inWords() + ".");
        }
        Optional<String> reason = new ReviewRules(mostKilometres, longest)
                .reasonToHold(facts.visit(), Optional.ofNullable(completed.estimatedKilometres()), buyer.country());
        return new Costed(new DraftedVisit(card.get().name(), mixed.customer(), vat.get(), reason), mixed.covered());
    }

    private static Costed unrated(Country country, String reason) {
        Currency local = Currency.getInstance(
                new Locale.Builder().setRegion(country.code()).build());
        return new Costed(DraftedVisit.unrated(local, reason), new RatedVisit(local, 0, List.of()));
    }
}

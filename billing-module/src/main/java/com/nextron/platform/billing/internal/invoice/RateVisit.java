package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.quote.AgreedPrices;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.MixedVisit;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.review.HoldReason;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Payer;
import com.nextron.platform.billing.internal.review.VisitReview;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatRulebook;
import com.nextron.platform.billing.internal.vat.VatRules;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Works out what a visit costs, who bears which part of it (B1 to B3), and whether a person has to look first. */
@ApplicationScoped
class RateVisit {
    @Inject
    private AgreedPrices prices;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private VatRules vatRules;

    @Inject
    private VisitReview review;

    /**
     * A visit with its price.
     *
     * @param draft the customer's side
     * @param borne what the warranty bears
     */
    record Costed(DraftedVisit draft, RatedVisit borne) {}

    /** A visit and who pays for it. */
    record Reported(VisitCompleted told, VisitFacts facts, BilledCustomer customer) {}

    /**
     * What several visits are rated by, asked for at once.
     *
     * @param prices by the visits' ids
     */
    record Basis(Map<UUID, AgreedPrices.Agreed> prices, VatRulebook book) {}

    Basis basis(Collection<VisitCompleted> visits) {
        return new Basis(prices.of(visits), vatRules.book());
    }

    Costed rate(VisitCompleted completed, VisitFacts facts, BilledCustomer customer) {
        AgreedPrices.Agreed agreed = prices.of(completed);
        return rate(
                new Reported(completed, facts, customer),
                agreed,
                vatRules::book,
                () -> reasonsToHold(completed, facts, customer, agreed));
    }

    /** One of several visits, whose technician was nowhere else meanwhile. */
    Costed rateUndisputed(Reported reported, Basis basis) {
        AgreedPrices.Agreed agreed = basis.prices().get(reported.told().visitId());
        return rate(
                reported,
                agreed,
                basis::book,
                () -> review.reasonsToHoldUndisputed(
                        reported.told(),
                        reported.facts(),
                        agreed.standing(),
                        payer(reported.customer().buyer())));
    }

    private Costed rate(
            Reported reported,
            AgreedPrices.Agreed agreed,
            Supplier<VatRulebook> book,
            Supplier<List<HoldReason>> oddities) {
        VisitCompleted completed = reported.told();
        Country country = Country.of(completed.country());
        Optional<RateCard> card = agreed.card();
        if (card.isEmpty()) {
            return unrated(
                    country, "No rate card is in force in " + country.displayName() + " for the day of the visit.");
        }
        MixedVisit mixed = reported.facts().rate(rating, card.get(), closedDays);
        VatQuestion question = new VatQuestion(
                country,
                reported.customer().taxed(),
                LocalDate.ofInstant(completed.departedAt(), ZoneId.of(completed.zone())));
        Optional<VatTreatment> vat = book.get().treatment(question);
        Optional<String> untaxed = vat.isPresent()
                ? Optional.empty()
                : Optional.of("The VAT table has no rule for " + question.inWords() + ". Enter one, then release it.");
        Optional<String> reason = untaxed.or(
                () -> oddities.get().stream().map(HoldReason::inWords).reduce((one, other) -> one + " " + other));
        return new Costed(
                new DraftedVisit(card.get().name(), mixed.customer(), vat.orElse(VatTreatment.NOT_RATED), reason),
                mixed.covered());
    }

    /** What is odd about the visit. */
    List<HoldReason> reasonsToHold(VisitCompleted told, VisitFacts facts, BilledCustomer customer) {
        return reasonsToHold(told, facts, customer, prices.of(told));
    }

    private List<HoldReason> reasonsToHold(
            VisitCompleted told, VisitFacts facts, BilledCustomer customer, AgreedPrices.Agreed agreed) {
        return review.reasonsToHold(told, facts, agreed.standing(), payer(customer.buyer()));
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

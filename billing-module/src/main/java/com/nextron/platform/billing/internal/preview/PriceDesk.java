package com.nextron.platform.billing.internal.preview;

import com.nextron.platform.billing.VisitPrices;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;

/** Works out what a visit would cost the customer. */
@ApplicationScoped
class PriceDesk implements VisitPrices {
    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public PricedVisit preview(AskPrice asked) {
        return price(asked, name -> cards.named(CardKind.CUSTOMER, name), rating, closedDays);
    }

    /** The answer by those cards and holidays. */
    static PricedVisit price(
            AskPrice asked, Function<String, Optional<RateCard>> cards, VisitRating rating, ClosedDays closedDays) {
        Checks checks = new Checks();
        Optional<CheckedVisit> visit = CheckedVisit.of(asked, checks);
        Optional<RateCard> card = country(asked).flatMap(country -> AskedRates.of(asked, country, cards, checks));
        checks.done();
        RateCard withFee = card.orElseThrow().withCallout(visit.orElseThrow().calloutFee());
        return Priced.of(
                withFee.name(),
                rating.rate(withFee, visit.get().visit(), visit.get().parts(), closedDays));
    }

    private static Optional<Country> country(AskPrice asked) {
        // What is wrong with the country is noted with the site.
        return new Checks().parse("country", asked.country(), Country::of);
    }
}

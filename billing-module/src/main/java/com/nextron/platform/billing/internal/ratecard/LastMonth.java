package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.billing.RateCardBook.ComparedVisit;
import com.nextron.platform.billing.RateCardBook.Comparison;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.pricelist.NewCard.Side;
import com.nextron.platform.billing.internal.pricelist.PublishedCard;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.KeptVisits.Kept;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.time.TimeWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rates the visits of the last calendar month, in the operator's zone, by the card they had and by a draft. */
@ApplicationScoped
class LastMonth {
    @Inject
    private RateCards cards;

    @Inject
    private KeptVisits visits;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    Comparison under(NewCard draft) {
        YearMonth month = YearMonth.from(cards.today()).minusMonths(1);
        TimeWindow window = new TimeWindow(
                month.atDay(1).atStartOfDay(cards.zone()).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(cards.zone()).toInstant());
        List<ComparedVisit> compared = visits.arrivedIn(window, draft.side().country()).stream()
                .filter(visit -> concerns(draft, visit))
                .flatMap(visit -> compared(draft, visit).stream())
                .toList();
        Currency currency = draft.rates().currency();
        Money before = sum(compared, ComparedVisit::before, currency);
        Money after = sum(compared, ComparedVisit::after, currency);
        Optional<String> inForce = cards.inForceOn(cards.today(), draft.side()).map(PublishedCard::name);
        return new Comparison(month, inForce, before, after, after.minus(before), compared);
    }

    private boolean concerns(NewCard draft, Kept visit) {
        return switch (draft.side().kind()) {
            case CUSTOMER -> visit.facts().isCharged();
            case PARTNER ->
                draft.side()
                        .partner()
                        .map(visit.partner()::equals)
                        .orElseGet(() -> !visit.partner().equals(TenantId.OPERATOR) && !hasACardOfItsOwn(draft, visit));
        };
    }

    /** A partner's own card comes before the one for all. */
    private boolean hasACardOfItsOwn(NewCard draft, Kept visit) {
        Side own = new Side(CardKind.PARTNER, draft.side().country(), Optional.of(visit.partner()));
        return cards.inForceOn(cards.today(), own).isPresent();
    }

    /** Nothing where the visit was rated by no card, or in another currency: then there is nothing to compare with. */
    private Optional<ComparedVisit> compared(NewCard draft, Kept visit) {
        return cardOf(draft.side().kind(), visit)
                .filter(card -> card.rates().currency().equals(draft.rates().currency()))
                .map(card -> new ComparedVisit(
                        visit.id(),
                        visit.workOrderNumber(),
                        card.name(),
                        visit.facts().visit().arrived(),
                        visit.facts().visit().site().zone().getId(),
                        price(draft.side().kind(), visit, card),
                        price(draft.side().kind(), visit, draft.card())));
    }

    private Optional<RateCard> cardOf(CardKind kind, Kept visit) {
        return switch (kind) {
            case CUSTOMER -> visit.rateCard().isEmpty() ? Optional.empty() : cards.named(kind, visit.rateCard());
            case PARTNER ->
                cards.inForceFor(
                        visit.partner(),
                        visit.facts().visit().site().country(),
                        visit.facts().visit().arrived());
        };
    }

    private Money price(CardKind kind, Kept visit, RateCard card) {
        return switch (kind) {
            case CUSTOMER ->
                visit.facts().rate(rating, card, closedDays).customer().net();
            case PARTNER -> visit.facts().whole(rating, card, closedDays).net();
        };
    }

    private static Money sum(List<ComparedVisit> compared, Function<ComparedVisit, Money> which, Currency currency) {
        return compared.stream().map(which).reduce(Money.zero(currency), Money::plus);
    }
}

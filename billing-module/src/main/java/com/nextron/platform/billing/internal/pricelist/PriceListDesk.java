package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.PriceLists;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;

/** Answers what a visit would cost from the stored cards. */
@ApplicationScoped
class PriceListDesk implements PriceLists {
    private static final BigDecimal USUAL_HOURS = BigDecimal.valueOf(2);
    private static final BigDecimal USUAL_KILOMETRES = BigDecimal.valueOf(60);

    @Inject
    private RateCards cards;

    @Override
    @Transactional(dontRollbackOn = WrongState.class)
    public PriceList inForce(Country country, Instant at) {
        RateCard card = card(CardKind.CUSTOMER, country, at);
        Rates rates = card.rates();
        return new PriceList(
                card.name(),
                new Money(rates.perHour(), rates.currency()),
                new Money(rates.kilometres().first(), rates.currency()),
                new Money(rates.callout(), rates.currency()),
                SurchargeWords.of(card.bands()));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional(dontRollbackOn = WrongState.class)
    public Money usualPay(Country country, Instant at) {
        Rates rates = card(CardKind.PARTNER, country, at).rates();
        BigDecimal pay = rates.perHour()
                .multiply(USUAL_HOURS)
                .add(rates.kilometres().first().multiply(USUAL_KILOMETRES))
                .add(rates.callout());
        return new Money(pay, rates.currency());
    }

    private RateCard card(CardKind kind, Country country, Instant at) {
        return cards.inForce(kind, country, at)
                .orElseThrow(() -> new WrongState(
                        "No standard prices are in force in " + country.displayName() + "; agree on them first (O4)."));
    }
}

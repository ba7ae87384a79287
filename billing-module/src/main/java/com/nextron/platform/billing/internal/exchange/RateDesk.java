package com.nextron.platform.billing.internal.exchange;

import com.nextron.platform.billing.ExchangeRates;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where finance enters rates. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN, Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
class RateDesk implements ExchangeRates {
    private static final String KRONER = "NOK";
    private static final int LONGEST_SOURCE = 80;
    private static final int MOST_DIGITS = 8;
    private static final int ONE = 1;
    private static final int HUNDRED = 100;

    @Inject
    private StoredRates rates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Override
    @Transactional
    public Listing<RateView> rates(ListQuery query) {
        return rates.list(query).map(StoredRate::view);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public RateView enter(WantedRate wanted) {
        StoredRate rate = checked(wanted);
        rates.add(rate.entered(
                rates.nextVersion(currency(wanted.currency()), wanted.day()),
                CallerContext.current().user(),
                clock.instant()));
        RateView entered = rate.view();
        audit.record(
                new AuditTrail.Subject("exchange-rate", entered.id()),
                "exchange-rate-entered",
                "1 " + entered.currency() + " = NOK " + entered.rate().toPlainString() + " on " + entered.day()
                        + ", by " + entered.source() + ".");
        return entered;
    }

    @Override
    @Transactional
    public Optional<RateView> on(String currency, LocalDate day) {
        Checks checks = new Checks();
        Optional<Currency> asked = checks.parse("currency", currency, RateDesk::currency);
        checks.present("day", day).done();
        return rates.on(asked.orElseThrow(), day);
    }

    private StoredRate checked(WantedRate wanted) {
        Checks checks = new Checks();
        Optional<Currency> currency = checks.parse("currency", wanted.currency(), RateDesk::currency);
        checks.present("day", wanted.day())
                .require(
                        wanted.day() == null || !wanted.day().isAfter(LocalDate.ofInstant(clock.instant(), zone)),
                        new FieldError("day", "That day is still to come."))
                .present("kroner", wanted.kroner())
                .require(
                        wanted.kroner() == null
                                || wanted.kroner().signum() > 0
                                        && wanted.kroner().stripTrailingZeros().scale() <= MOST_DIGITS,
                        new FieldError("kroner", "Give the kroner, above zero and with at most eight decimals."))
                .text("source", wanted.source(), LONGEST_SOURCE);
        int units = Optional.ofNullable(wanted.units()).orElse(ONE);
        checks.require(units == ONE || units == HUNDRED, new FieldError("units", "Rates are given for 1 or 100 units."))
                .done();
        BigDecimal forOne = units == HUNDRED ? wanted.kroner().movePointLeft(2) : wanted.kroner();
        return new StoredRate(
                currency.orElseThrow(), wanted.day(), forOne, wanted.source().strip());
    }

    private static Currency currency(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("Please fill this in.");
        }
        if (code.equals(KRONER)) {
            throw new IllegalArgumentException("NOK is what the others are counted in: it needs no rate.");
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("“" + typed + "” is no currency; write three letters such as SEK.");
        }
    }
}

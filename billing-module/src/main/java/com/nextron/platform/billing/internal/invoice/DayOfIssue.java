package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.exchange.StoredRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The day on which invoices would be issued now, and what it lacks. Called inside a transaction. */
@ApplicationScoped
public class DayOfIssue {
    @Inject
    private Issuing issuing;

    @Inject
    private StoredRates rates;

    /** The operator's day. */
    public LocalDate today() {
        return issuing.today();
    }

    /** Those of the currencies in which nothing can be issued today, for want of an exchange rate. */
    public List<String> withoutRate(Collection<String> currencies) {
        Set<Currency> foreign = currencies.stream()
                .map(Currency::getInstance)
                .filter(JudgeDrafts::isForeign)
                .collect(Collectors.toSet());
        Set<Currency> known = rates.on(foreign, issuing.today()).keySet();
        return foreign.stream()
                .filter(currency -> !known.contains(currency))
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }
}

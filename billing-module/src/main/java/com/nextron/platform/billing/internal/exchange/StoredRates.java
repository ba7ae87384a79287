package com.nextron.platform.billing.internal.exchange;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored rates. Called inside a transaction of the operator's or the platform's. */
@ApplicationScoped
public class StoredRates {
    /** How many days a rate serves: over Easter none is published for five. */
    private static final int DAYS_THAT_IT_SERVES = 7;

    private static final String OF_THOSE_DAYS =
            """
            select r from StoredRate r
             where r.currency = :currency and r.day >= :from and r.day <= :to
             order by r.day desc, r.rateVersion desc""";

    private static final String OF_SEVERAL =
            """
            select r from StoredRate r
             where r.currency in :currencies and r.day >= :from and r.day <= :to
             order by r.day desc, r.rateVersion desc""";

    private static final JpaListing<StoredRate> LISTING = JpaListing.of(StoredRate.class)
            .searching("currency", "source")
            .filteringBy("currency")
            .sortingBy("day", "currency");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** The rate for that day: its own, or the latest of the seven days before it. */
    public Optional<RateView> on(Currency currency, LocalDate day) {
        return between(currency, day.minusDays(DAYS_THAT_IT_SERVES), day).stream()
                .findFirst()
                .map(StoredRate::view);
    }

    /** The same for several currencies, in one question; a currency without a rate is missing. */
    public Map<Currency, RateView> on(Set<Currency> currencies, LocalDate day) {
        if (currencies.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(OF_SEVERAL, StoredRate.class)
                .setParameter(
                        "currencies",
                        currencies.stream().map(Currency::getCurrencyCode).toList())
                .setParameter("from", day.minusDays(DAYS_THAT_IT_SERVES))
                .setParameter("to", day)
                .getResultList()
                .stream()
                .map(StoredRate::view)
                .collect(Collectors.toMap(
                        rate -> Currency.getInstance(rate.currency()), Function.identity(), (latest, older) -> latest));
    }

    /** The version that a further rate of that day has. */
    int nextVersion(Currency currency, LocalDate day) {
        return between(currency, day, day).stream()
                        .mapToInt(StoredRate::rateVersion)
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    Listing<StoredRate> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    /** Stores a rate, at once: of two with one day and version the unique index lets one through. */
    void add(StoredRate rate) {
        em.persist(rate);
        em.flush();
    }

    private List<StoredRate> between(Currency currency, LocalDate from, LocalDate to) {
        return em.createQuery(OF_THOSE_DAYS, StoredRate.class)
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultList();
    }
}

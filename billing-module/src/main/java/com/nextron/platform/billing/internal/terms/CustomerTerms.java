package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stored terms. Called inside a transaction. */
@ApplicationScoped
public class CustomerTerms {
    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "platform.billing.days-to-pay", defaultValue = "14")
    private int daysToPay;

    /** The customer's own terms, or the usual ones. */
    public TermsView of(CustomerView customer) {
        return find(customer.id()).map(StoredTerms::view).orElseGet(() -> usual(customer));
    }

    /** The same for several customers, in one question. */
    public Map<TenantId, TermsView> of(Collection<CustomerView> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        Map<TenantId, TermsView> own = em
                .createQuery("select t from StoredTerms t where t.customer in :customers", StoredTerms.class)
                .setParameter(
                        "customers",
                        customers.stream()
                                .map(customer -> customer.id().value())
                                .toList())
                .getResultList()
                .stream()
                .map(StoredTerms::view)
                .collect(Collectors.toMap(TermsView::customer, Function.identity()));
        return customers.stream()
                .collect(Collectors.toMap(
                        CustomerView::id, customer -> own.getOrDefault(customer.id(), usual(customer))));
    }

    Optional<StoredTerms> find(TenantId customer) {
        return em
                .createQuery("select t from StoredTerms t where t.customer = :customer", StoredTerms.class)
                .setParameter("customer", customer.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Stores first terms, at once: of two the unique index lets one through. */
    void add(StoredTerms terms) {
        em.persist(terms);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    int usualDaysToPay() {
        return daysToPay;
    }

    private TermsView usual(CustomerView customer) {
        return new TermsView(
                customer.id(),
                0,
                Collecting.PER_VISIT,
                InvoiceLanguage.of(Country.of(customer.country())),
                Optional.empty(),
                "",
                daysToPay,
                Optional.empty(),
                Optional.empty());
    }
}

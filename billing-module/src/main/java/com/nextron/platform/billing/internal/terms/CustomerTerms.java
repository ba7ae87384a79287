package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.core.edition.Editions;
import com.nextron.platform.core.edition.Kept;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stored terms. Called inside a transaction. */
@ApplicationScoped
public class CustomerTerms {
    private static final String TOPIC = "billing-terms";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Editions editions;

    private final Kept<Map<TenantId, Optional<TermsView>>> kept = Kept.forWhoSeesAll(TOPIC);

    @Inject
    @ConfigProperty(name = "platform.billing.days-to-pay", defaultValue = "14")
    private int daysToPay;

    /** The customer's own terms, or the usual ones. */
    public TermsView of(CustomerView customer) {
        return agreed(customer.id()).orElseGet(() -> usual(customer));
    }

    /** Asked for with each visit and each invoice, and seldom changed. */
    private Optional<TermsView> agreed(TenantId customer) {
        Map<TenantId, Optional<TermsView>> known = kept.get(editions, ConcurrentHashMap::new);
        Optional<TermsView> terms = known.get(customer);
        if (terms == null) {
            terms = find(customer).map(StoredTerms::view);
            known.put(customer, terms);
        }
        return terms;
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
        flush();
    }

    void flush() {
        em.flush();
        editions.changed(TOPIC);
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

package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.core.edition.Editions;
import com.nextron.platform.core.edition.Kept;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stored terms. Called inside a transaction. */
@ApplicationScoped
public class CustomerTerms {
    private static final String TOPIC = "billing-terms";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Editions editions;

    private final Kept<Map<Asked, Optional<TermsView>>> kept = Kept.forWhoSeesAll(TOPIC);

    @Inject
    @ConfigProperty(name = "platform.billing.days-to-pay", defaultValue = "14")
    private int daysToPay;

    /** The customer's own terms, or the usual ones. */
    public TermsView of(CustomerView customer) {
        SendingWay way = usualWay(Country.of(customer.country()));
        return agreed(new Asked(customer.id(), way)).orElseGet(() -> usual(customer));
    }

    /** Asked for with each visit and each invoice, and seldom changed. */
    private Optional<TermsView> agreed(Asked asked) {
        Map<Asked, Optional<TermsView>> known = kept.get(editions, ConcurrentHashMap::new);
        Optional<TermsView> terms = known.get(asked);
        if (terms == null) {
            terms = find(asked.customer()).map(stored -> stored.view(asked.usualWay()));
            known.put(asked, terms);
        }
        return terms;
    }

    /** Whose terms, and how documents go to it where it has not agreed on a way of its own. */
    private record Asked(TenantId customer, SendingWay usualWay) {}

    /** The electronic addresses of those of the customers that have agreed on one of their own, by their ids. */
    public Map<String, String> electronicAddresses(Collection<String> customers) {
        return customers.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select t.customer, t.electronicAddress from StoredTerms t"
                                        + " where t.customer in :customers and t.electronicAddress is not null",
                                Object[].class)
                        .setParameter("customers", customers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
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
                usualWay(Country.of(customer.country())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Every company of the four countries has an electronic address by its number; elsewhere none is known. */
    static SendingWay usualWay(Country country) {
        return country.isNordic() ? SendingWay.PEPPOL : SendingWay.EMAIL;
    }
}

package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.core.edition.Editions;
import com.nextron.platform.core.edition.Kept;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The stored rules. Called inside a transaction of the operator's or the platform's. */
@ApplicationScoped
public class VatRules {
    private static final String TOPIC = "vat-rules";
    private static final String ALL = "select r from VatRule r";
    private static final JpaListing<VatRule> LISTING = JpaListing.of(VatRule.class)
            .searching("reason")
            .filteringBy("place", "customerCountry", "category")
            .sortingBy("validFrom", "place");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Editions editions;

    private final Kept<VatRulebook> kept = Kept.forWhoSeesAll(TOPIC);

    /** The whole table, which is small and seldom changes: kept in memory for as long as its edition stands. */
    public VatRulebook book() {
        return kept.get(editions, this::read);
    }

    /** Rules that no transaction manages, since the book outlives this one. */
    private VatRulebook read() {
        return new VatRulebook(em.createQuery(ALL, VatRule.class)
                .setHint("eclipselink.read-only", "True")
                .getResultList());
    }

    Listing<VatRule> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    VatRule find(UUID id) {
        VatRule rule = em.find(VatRule.class, id);
        if (rule == null) {
            throw new NotFound();
        }
        return rule;
    }

    /** Stores a rule, at once: of two with one key, day and version the unique index lets one through. */
    void add(VatRule rule) {
        em.persist(rule);
        em.flush();
        editions.changed(TOPIC);
    }

    List<VatRule> all() {
        return em.createQuery(ALL, VatRule.class).getResultList();
    }
}

package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The stored rules. Called inside a transaction of the operator's or the platform's. */
@ApplicationScoped
public class VatRules {
    private static final JpaListing<VatRule> LISTING = JpaListing.of(VatRule.class)
            .searching("reason")
            .filteringBy("place", "customerCountry", "category")
            .sortingBy("validFrom", "place");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** The whole table, which is small: one question of the database answers for all visits of an invoice. */
    public VatRulebook book() {
        return new VatRulebook(all());
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
    }

    List<VatRule> all() {
        return em.createQuery("select r from VatRule r", VatRule.class).getResultList();
    }
}

package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.returns.internal.warranty.RuleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The versions of the warranty rules. Called inside a transaction. */
@ApplicationScoped
class StoredRules {
    @PersistenceContext(unitName = "returns")
    private EntityManager em;

    /** The latest first. */
    List<StoredRule> all() {
        return em.createQuery("select r from StoredRule r order by r.number desc", StoredRule.class)
                .getResultList();
    }

    RuleVersion inForce() {
        return all().get(0).version();
    }

    /** Of two decisions at once the unique number lets one through. */
    void add(StoredRule rule) {
        em.persist(rule);
        em.flush();
    }
}

package com.nextron.platform.tenant.internal.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole flattened plan. */
@ApplicationScoped
class PlanReader {
    private static final Logger LOG = LoggerFactory.getLogger(PlanReader.class);

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "platform.territories.kept-reaches", defaultValue = "250000")
    private int most;

    /** The version in force; 0 before the first. */
    @Transactional(TxType.REQUIRES_NEW)
    long version() {
        return current();
    }

    /**
     * The plan of that version; empty when it has more reaches than are kept, or when another has come in between. What was
     * read is of one version if the same is in force before and after: a publication is seen as a whole.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<KeptPlan> read(long version) {
        KeptPlan.Reading reading = new KeptPlan.Reading();
        if (!reading.all(this::rows, most)) {
            LOG.warn(
                    "Version {} of the territory plan has more than {} reaches; it is not kept in memory",
                    version,
                    most);
            return Optional.empty();
        }
        return current() == version ? Optional.of(reading.plan(version)) : Optional.empty();
    }

    private List<?> rows(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private long current() {
        return ((Number) em.createNativeQuery(ReachIndex.VERSION).getSingleResult()).longValue();
    }
}

package com.nextron.platform.tenant.internal.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole flattened plan, in portions along its primary keys. */
@ApplicationScoped
class PlanReader {
    private static final Logger LOG = LoggerFactory.getLogger(PlanReader.class);
    private static final int PORTION = 20_000;

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
        List<?> rows;
        long last = -1;
        do {
            rows = em.createNativeQuery(ReachIndex.REACHES)
                    .setParameter(1, last)
                    .setParameter(2, PORTION)
                    .getResultList();
            for (Object row : rows) {
                reading.reach((Object[]) row);
                last = ((Number) ((Object[]) row)[0]).longValue();
            }
            if (reading.size() > most) {
                LOG.warn(
                        "Version {} of the territory plan has more than {} reaches; it is not kept in memory",
                        version,
                        most);
                return Optional.empty();
            }
        } while (rows.size() == PORTION);
        segments(reading);
        return current() == version ? Optional.of(reading.plan(version)) : Optional.empty();
    }

    private void segments(KeptPlan.Reading reading) {
        Object[] last = {"", "", ""};
        List<?> rows;
        do {
            rows = em.createNativeQuery(ReachIndex.SEGMENTS)
                    .setParameter(1, last[0])
                    .setParameter(2, last[1])
                    .setParameter(3, last[2])
                    .setParameter(4, PORTION)
                    .getResultList();
            for (Object row : rows) {
                last = (Object[]) row;
                reading.segment(last);
            }
        } while (rows.size() == PORTION);
    }

    private long current() {
        return ((Number) em.createNativeQuery(ReachIndex.VERSION).getSingleResult()).longValue();
    }
}

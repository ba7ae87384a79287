package com.nextron.platform.billing.internal.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored sendings, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class Sendings {
    private static final String WAITING =
            "select id from billing.invoice_sending where status = 'NEW' order by id limit ?1 for update skip locked";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** Those that nobody has looked at, locked until the transaction ends; what others have locked is left to them. */
    List<StoredSending> waiting(int most) {
        List<?> ids = em.createNativeQuery(WAITING).setParameter(1, most).getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from StoredSending s where s.id in :ids order by s.id", StoredSending.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Oldest first. */
    List<StoredSending> of(UUID invoice) {
        return em.createQuery(
                        "select s from StoredSending s where s.invoice = :invoice order by s.number",
                        StoredSending.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    Optional<StoredSending> find(UUID id) {
        return Optional.ofNullable(em.find(StoredSending.class, id));
    }

    Optional<StoredSending> locked(UUID id) {
        return Optional.ofNullable(em.find(StoredSending.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stores it at once: of two of one number the unique index lets one through. */
    void add(StoredSending sending) {
        em.persist(sending);
        em.flush();
    }
}

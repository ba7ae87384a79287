package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored sendings, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class Sendings {
    private static final String WAITING =
            """
            select cast(id as text), tenant_id from billing.invoice_sending
             where status = 'NEW' order by id limit ?1 for update skip locked""";
    private static final String EXPORTED =
            """
            update billing.invoice_sending set status = 'EXPORT'
             where id = any(cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** One that nobody has looked at. */
    record Waiting(UUID id, TenantId customer) {}

    /** Those that nobody has looked at, locked until the transaction ends; what others have locked is left to them. */
    List<Waiting> waiting(int most) {
        List<?> rows = em.createNativeQuery(WAITING).setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting(UUID.fromString((String) row[0]), new TenantId((String) row[1])))
                .toList();
    }

    /** Their files go with a batch; none of them may have been read in this transaction. */
    void leaveToTheExport(List<UUID> sendings) {
        if (!sendings.isEmpty()) {
            String listed = sendings.stream().map(UUID::toString).collect(Collectors.joining(","));
            em.createNativeQuery(EXPORTED).setParameter(1, listed).executeUpdate();
        }
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

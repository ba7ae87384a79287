package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimReview.StatusCount;
import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored claims, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredClaims {
    private static final JpaListing<Claim> LISTING = JpaListing.of(Claim.class)
            .searching("workOrderNumber", "city")
            .filteringBy("partner", "month", "covered", "status", "currency", "workOrderId", "statementId")
            .sortingBy(
                    "arrivedAt",
                    "workOrderNumber",
                    "city",
                    "amount",
                    "partnerName",
                    "billedMinutes",
                    "kilometres",
                    "status");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(Claim claim) {
        em.persist(claim);
    }

    void add(ClaimNote note) {
        em.persist(note);
    }

    boolean existsFor(UUID visit) {
        return em.createQuery("select count(c) from Claim c where c.visitId = :visit", Long.class)
                        .setParameter("visit", visit)
                        .getSingleResult()
                > 0;
    }

    Listing<Claim> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    Claim find(UUID id) {
        return Optional.ofNullable(em.find(Claim.class, id)).orElseThrow(NotFound::new);
    }

    /** The claim, for nobody else to change until the transaction ends; nothing where the caller may not change it. */
    Optional<Claim> lock(UUID id) {
        return em.createQuery("select c from Claim c where c.id = :id", Claim.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @param seenVersion what the caller has read; null if unknown */
    Claim locked(UUID id, Long seenVersion) {
        Claim claim = lock(id).orElseThrow(NotFound::new);
        if (seenVersion != null && seenVersion != claim.version()) {
            throw new ChangedSinceRead();
        }
        return claim;
    }

    List<ClaimNote> notes(UUID claim) {
        return em.createQuery("select n from ClaimNote n where n.claimId = :claim order by n.id", ClaimNote.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    /** The approved claims of that partner in that currency up to that month, locked, by their arrival. */
    List<Claim> lockApproved(String partner, String currency, String lastMonth) {
        return em.createQuery(
                        """
                        select c from Claim c
                         where c.partner = :partner and c.currency = :currency and c.month <= :month
                           and c.status = :status
                         order by c.arrivedAt, c.id""",
                        Claim.class)
                .setParameter("partner", partner)
                .setParameter("currency", currency)
                .setParameter("month", lastMonth)
                .setParameter("status", ClaimStatus.APPROVED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<StatusCount> counts() {
        return em
                .createQuery("select c.status, count(c) from Claim c group by c.status", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new StatusCount((ClaimStatus) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** Writes what is changed, so that the version is the new one. */
    void flush() {
        em.flush();
    }
}

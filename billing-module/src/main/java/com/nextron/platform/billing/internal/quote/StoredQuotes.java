package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored price lists, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredQuotes {
    private static final JpaListing<StoredQuote> LISTING = JpaListing.of(StoredQuote.class)
            .searching("caseNumber")
            .filteringBy("caseId", "customer", "country", "status")
            .sortingBy("frozenAt");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(StoredQuote quote) {
        em.persist(quote);
    }

    /** Stores what is pending: before another takes a withdrawn one's place, and so that the view carries its version. */
    void flush() {
        em.flush();
    }

    Listing<StoredQuote> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    StoredQuote find(UUID id) {
        return found(Optional.ofNullable(em.find(StoredQuote.class, id)));
    }

    /** The price list, locked until the transaction ends, so that two answers cannot cross. */
    StoredQuote locked(UUID id) {
        return found(Optional.ofNullable(em.find(StoredQuote.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** The one that holds for the case. */
    Optional<StoredQuote> ofCase(UUID caseId) {
        return em.createQuery(
                        "select q from StoredQuote q where q.caseId = :caseId and q.status <> :withdrawn",
                        StoredQuote.class)
                .setParameter("caseId", caseId)
                .setParameter("withdrawn", QuoteStatus.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    /** The same of several cases, in one question. */
    List<StoredQuote> ofCases(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select q from StoredQuote q where q.caseId in :caseIds and q.status <> :withdrawn",
                                StoredQuote.class)
                        .setParameter("caseIds", caseIds)
                        .setParameter("withdrawn", QuoteStatus.WITHDRAWN)
                        .getResultList();
    }

    /** The one that the link leads to, whatever became of it. */
    StoredQuote linkedBy(LinkSecret secret) {
        return found(em.createQuery("select q from StoredQuote q where q.linkHash = :hash", StoredQuote.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst());
    }

    private static StoredQuote found(Optional<StoredQuote> quote) {
        return quote.orElseThrow(NotFound::new);
    }
}

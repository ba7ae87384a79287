package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The exchanges, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredExchanges {
    private static final String DUE =
            "select cast(id as text) from returns.advance_exchange where next_at <= ?1 order by next_at limit 1"
                    + " for update skip locked";

    private static final JpaListing<AdvanceExchange> LISTING = JpaListing.of(AdvanceExchange.class)
            .searching("serviceNumber", "caseNumber", "customerName", "partName", "serialBack")
            .filteringBy("status", "customer", "country")
            .sortingBy("shippedOn", "serviceNumber", "status", "customerName");

    @PersistenceContext(unitName = "returns")
    private EntityManager em;

    /** A number nobody has, such as {@code SN-100123}. */
    String nextNumber() {
        return "SN-"
                + em.createNativeQuery("select nextval('returns.service_number')")
                        .getSingleResult();
    }

    void add(AdvanceExchange exchange) {
        em.persist(exchange);
    }

    /** Stores what is pending, so that the view carries the version it will have. */
    void flush() {
        em.flush();
    }

    AdvanceExchange find(UUID id) {
        return found(em.find(AdvanceExchange.class, id));
    }

    /** The exchange, locked until the transaction ends. */
    AdvanceExchange locked(UUID id) {
        return found(em.find(AdvanceExchange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<AdvanceExchange> ofCase(UUID caseId) {
        return em.createQuery(
                        "select e from AdvanceExchange e where e.caseId = :case order by e.serviceNumber",
                        AdvanceExchange.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** One whose next step is due, locked; those that another server has are left to it. */
    @SuppressWarnings("unchecked")
    Optional<AdvanceExchange> lockNextDue(Instant now) {
        List<String> ids =
                em.createNativeQuery(DUE).setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> find(UUID.fromString(id)));
    }

    Listing<AdvanceExchange> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    private static AdvanceExchange found(AdvanceExchange exchange) {
        if (exchange == null) {
            throw new NotFound();
        }
        return exchange;
    }
}

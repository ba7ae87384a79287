package com.nextron.platform.billing.internal.unreturned;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The proposed parts, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class ProposedParts {
    private static final JpaListing<ProposedPart> LISTING = JpaListing.of(ProposedPart.class)
            .searching("serviceNumber", "caseNumber", "label")
            .filteringBy("status", "customer", "country")
            .sortingBy("proposedAt", "shippedOn");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(ProposedPart part) {
        em.persist(part);
    }

    /** Stores what is pending, so that the view carries the version it will have. */
    void flush() {
        em.flush();
    }

    ProposedPart find(UUID id) {
        return Optional.ofNullable(em.find(ProposedPart.class, id)).orElseThrow(NotFound::new);
    }

    /** The part, locked until the transaction ends; empty if nobody has proposed it. */
    Optional<ProposedPart> locked(UUID id) {
        return Optional.ofNullable(em.find(ProposedPart.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Listing<ProposedPart> list(ListQuery query) {
        return LISTING.find(em, query);
    }
}

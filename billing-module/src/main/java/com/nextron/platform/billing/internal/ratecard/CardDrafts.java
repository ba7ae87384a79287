package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The stored drafts. Called inside a transaction. */
@ApplicationScoped
class CardDrafts {
    private static final JpaListing<StoredDraft> LISTING =
            JpaListing.of(StoredDraft.class).filteringBy("kind", "country");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    Listing<StoredDraft> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    void add(StoredDraft draft) {
        em.persist(draft);
        em.flush();
    }

    /** Stores what is pending, so that the view carries the version it will have. */
    void flush() {
        em.flush();
    }

    void remove(StoredDraft draft) {
        em.remove(draft);
    }

    StoredDraft find(UUID id) {
        return found(em.find(StoredDraft.class, id));
    }

    /** The draft, locked until the transaction ends, so that it is published once. */
    StoredDraft locked(UUID id) {
        return found(em.find(StoredDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static StoredDraft found(StoredDraft draft) {
        if (draft == null) {
            throw new NotFound();
        }
        return draft;
    }
}

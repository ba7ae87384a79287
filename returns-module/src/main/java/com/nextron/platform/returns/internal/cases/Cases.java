package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.Numbers;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The cases, as far as row-level security shows them to the caller. */
@ApplicationScoped
class Cases {
    private static final JpaListing<ServiceCase> LISTING = JpaListing.of(ServiceCase.class)
            .searching("number", "serialNumber", "customer", "customerName", "city")
            .filteringBy("status", "customer", "country", "assetId")
            .sortingBy("receivedAt", "number", "status");

    @PersistenceContext(unitName = "returns")
    private EntityManager em;

    private final Numbers numbers = new Numbers("returns.case_number");

    /** A number nobody has, such as {@code C-100123}; a filing that fails leaves a gap. */
    public String nextNumber() {
        return "C-" + numbers.next(query -> em.createNativeQuery(query).getResultList());
    }

    public void add(ServiceCase filed) {
        em.persist(filed);
    }

    /** Stores what is pending, so that the view carries the version it will have. */
    public void flush() {
        em.flush();
    }

    public Optional<ServiceCase> find(UUID id) {
        return Optional.ofNullable(em.find(ServiceCase.class, id));
    }

    /** The case, held against everybody else until the transaction ends: of two decisions at once the second waits. */
    public Optional<ServiceCase> hold(UUID id) {
        return Optional.ofNullable(em.find(ServiceCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<ServiceCase> followedBy(LinkSecret token) {
        return em.createQuery("select c from ServiceCase c where c.followTokenHash = :hash", ServiceCase.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    public Listing<ServiceCase> list(ListQuery query) {
        return LISTING.find(em, query);
    }
}

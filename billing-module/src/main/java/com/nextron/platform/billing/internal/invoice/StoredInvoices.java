package com.nextron.platform.billing.internal.invoice;

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
import java.util.UUID;

/** The stored invoices, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredInvoices {
    /** One series for all: the law asks for no gaps within a series, not for several. */
    private static final String SERIES = "INVOICE";

    private static final String TAKE_NUMBER =
            "update billing.invoice_series set next_number = next_number + 1 where series = ?1 returning next_number - 1";

    private static final JpaListing<Invoice> LISTING = JpaListing.of(Invoice.class)
            .searching("number", "customerName", "workOrderNumber", "caseNumber")
            .filteringBy("status", "customer", "currency", "workOrderId", "caseId")
            .sortingBy("number", "createdAt", "gross", "customerName", "status");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(Invoice invoice) {
        em.persist(invoice);
    }

    Listing<Invoice> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    Invoice find(UUID id) {
        return found(em.find(Invoice.class, id));
    }

    /** The invoice, locked until the transaction ends, so that two people cannot decide on it at once. */
    Invoice locked(UUID id) {
        return found(em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean existsFor(UUID visit) {
        return em.createQuery("select count(i) from Invoice i where i.visitId = :visit", Long.class)
                        .setParameter("visit", visit)
                        .getSingleResult()
                > 0;
    }

    /** The next number of the series. Others wait for this transaction; a rollback gives the number back. */
    String takeNumber() {
        return em.createNativeQuery(TAKE_NUMBER)
                .setParameter(1, SERIES)
                .getSingleResult()
                .toString();
    }

    List<Invoice> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from Invoice i where i.id in :ids", Invoice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static Invoice found(Invoice invoice) {
        if (invoice == null) {
            throw new NotFound();
        }
        return invoice;
    }
}

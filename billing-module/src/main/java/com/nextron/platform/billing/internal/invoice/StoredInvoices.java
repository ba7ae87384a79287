package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored invoices, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredInvoices {
    private static final String TAKE_NUMBER =
            "update billing.invoice_series set next_number = next_number + 1 where series = ?1 returning next_number - 1";

    private static final String GATHERING =
            """
            select i from Invoice i
             where i.customer = :customer and i.period.key = :key and i.status = :draft""";

    private static final String OF_VISIT =
            "select v.invoice.id from InvoiceVisit v where v.visitId = :visit and v.kind = :invoice";

    private static final String HELD_OF_CASE =
            "select v.visitId from InvoiceVisit v where v.caseId = :caseId and v.invoice.status = :held";

    private static final String CREDIT_NOTES =
            """
            select i from Invoice i
             where i.corrected.invoice = :invoice and i.status in :issued
             order by i.number""";

    /** Filters that a visit of the invoice has to match, not the invoice itself. */
    private static final List<String> OF_A_VISIT = List.of("workOrderId", "caseId");

    private static final JpaListing<Invoice> LISTING = JpaListing.of(Invoice.class)
            .searching("number", "kid", "customerName", "mentions")
            .filteringBy("id", "kind", "status", "customer", "currency")
            .sortingBy("number", "createdAt", "gross", "customerName", "status");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(Invoice invoice) {
        em.persist(invoice);
    }

    /** Writes what is noted so far: a document is stored as a draft before it is issued. */
    void flush() {
        em.flush();
    }

    Listing<Invoice> list(ListQuery query) {
        Map<String, String> filters = new HashMap<>(query.filters());
        for (String field : OF_A_VISIT) {
            String value = filters.remove(field);
            if (value != null && !value.isBlank()) {
                String ids = ofVisit(field, value);
                if (ids.isEmpty()) {
                    return new Listing<>(List.of(), 0);
                }
                filters.put("id", ids);
            }
        }
        return LISTING.find(
                em,
                new ListQuery(
                        query.search(),
                        filters,
                        query.sortBy(),
                        query.descending(),
                        query.offset(),
                        query.limit(),
                        query.after()));
    }

    private String ofVisit(String field, String value) {
        try {
            return em
                    .createQuery(
                            "select distinct v.invoice.id from InvoiceVisit v where v." + field + " in :values",
                            UUID.class)
                    .setParameter(
                            "values",
                            Arrays.stream(value.split(","))
                                    .map(one -> UUID.fromString(one.strip()))
                                    .toList())
                    .getResultList()
                    .stream()
                    .map(UUID::toString)
                    .collect(Collectors.joining(","));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new FieldError(field, "“" + value + "” is not a value of " + field + "."));
        }
    }

    Invoice find(UUID id) {
        return found(em.find(Invoice.class, id));
    }

    /** The invoice, locked until the transaction ends, so that two people cannot decide on it at once. */
    Invoice locked(UUID id) {
        return found(em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The invoice that the visit is on. */
    Optional<Invoice> ofVisit(UUID visit) {
        return em.createQuery(OF_VISIT, UUID.class)
                .setParameter("visit", visit)
                .setParameter("invoice", InvoiceKind.INVOICE)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Invoice.class, id));
    }

    /** The same, locked until the transaction ends. */
    Optional<Invoice> lockedWith(UUID visit) {
        return ofVisit(visit).map(invoice -> locked(invoice.id()));
    }

    /** The visits of a case that stand on held invoices. */
    List<UUID> heldVisitsOf(UUID caseId) {
        return em.createQuery(HELD_OF_CASE, UUID.class)
                .setParameter("caseId", caseId)
                .setParameter("held", InvoiceStatus.HELD)
                .getResultList();
    }

    /** A draft that nothing stands on is no more. */
    void remove(Invoice draft) {
        em.remove(draft);
        em.flush();
    }

    /** The draft that gathers visits under that key, locked until the transaction ends. */
    Optional<Invoice> gathering(TenantId customer, String key) {
        return em
                .createQuery(GATHERING, Invoice.class)
                .setParameter("customer", customer.value())
                .setParameter("key", key)
                .setParameter("draft", InvoiceStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean existsFor(UUID visit) {
        return em.createQuery("select count(v) from InvoiceVisit v where v.visitId = :visit", Long.class)
                        .setParameter("visit", visit)
                        .getSingleResult()
                > 0;
    }

    /** The issued credit notes of an invoice, by number. */
    List<Invoice> creditNotesOf(UUID invoice) {
        return em.createQuery(CREDIT_NOTES, Invoice.class)
                .setParameter("invoice", invoice)
                .setParameter("issued", List.of(InvoiceStatus.ISSUED, InvoiceStatus.EXPORTED))
                .getResultList();
    }

    /**
     * The next number of the kind's series. Others wait for this transaction; a rollback gives the number back. Whoever
     * takes one has to use it or to fail.
     */
    String takeNumber(InvoiceKind kind) {
        return em.createNativeQuery(TAKE_NUMBER)
                .setParameter(1, kind.name())
                .getSingleResult()
                .toString();
    }

    /** Every issued document of the kind that is in no batch, by number, locked until the transaction ends. */
    List<Invoice> lockedForExport(InvoiceKind kind) {
        return em.createQuery(
                        """
                        select i from Invoice i
                         where i.status = :issued and i.exportBatchId is null and i.kind = :kind
                         order by i.number""",
                        Invoice.class)
                .setParameter("issued", InvoiceStatus.ISSUED)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Invoice found(Invoice invoice) {
        if (invoice == null) {
            throw new NotFound();
        }
        return invoice;
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.Sum;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.JpaListing.Sums;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stored invoices, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredInvoices {
    private static final String LOCK =
            """
            select 1 from billing.invoice
             where id = any(cast(string_to_array(?1, ',') as uuid[])) order by id for update""";

    private static final String GATHERING =
            """
            select i from Invoice i
             where i.customer = :customer and i.period.key = :key and i.status = :draft""";

    private static final String OF_VISIT =
            "select v.invoice.id from InvoiceVisit v where v.visitId = :visit and v.kind = :invoice order by v.round desc";

    private static final String ROUNDS =
            """
            select v.visitId, v.round, v.invoice.id, v.invoice.number, v.invoice.status from InvoiceVisit v
             where v.visitId in :visits and v.kind = :invoice
             order by v.round""";

    private static final String HELD_OF_CASE =
            "select v.visitId from InvoiceVisit v where v.caseId = :caseId and v.invoice.status = :held";

    private static final String CREDIT_NOTES =
            """
            select i from Invoice i
             where i.corrected.invoice = :invoice and i.status in :issued
             order by i.number""";

    private static final Sums SUMS =
            new Sums("e.currency, e.kind, count(e), sum(e.net), sum(e.vat), sum(e.gross)", "e.currency, e.kind");

    /** Filters that a visit of the invoice has to match, not the invoice itself. */
    private static final List<String> OF_A_VISIT = List.of("workOrderId", "caseId");

    private static final JpaListing<Invoice> LISTING = JpaListing.of(Invoice.class)
            .searching("number", "kid", "customerName", "mentions")
            .filteringBy("id", "kind", "status", "customer", "currency")
            .rangingBy("issuedOn")
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

    /** Lets go what was read; none of it may be changed any more, and all changes must have been written. */
    void letGo() {
        em.clear();
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
        return LISTING.find(em, query.filteredBy(filters));
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

    /**
     * Those that there are, by their ids, locked until the transaction ends; in one order, so that no two wait in a circle. Of
     * several none may have been read in this transaction before. Locked first and read then: a reading that locks reads each
     * invoice once more from each of its lines.
     */
    List<Invoice> locked(Collection<UUID> ids) {
        if (ids.size() == 1) {
            return Stream.ofNullable(em.find(Invoice.class, ids.iterator().next(), LockModeType.PESSIMISTIC_WRITE))
                    .toList();
        }
        String listed = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        em.createNativeQuery(LOCK).setParameter(1, listed).getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from Invoice i where i.id in :ids order by i.id", Invoice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The invoices that these visits are and were on. */
    List<InvoicedRound> rounds(Collection<UUID> visits) {
        return visits.isEmpty()
                ? List.of()
                : em
                        .createQuery(ROUNDS, Object[].class)
                        .setParameter("visits", visits)
                        .setParameter("invoice", InvoiceKind.INVOICE)
                        .getResultList()
                        .stream()
                        .map(row -> new InvoicedRound(
                                (UUID) row[0],
                                (Integer) row[1],
                                (UUID) row[2],
                                Optional.ofNullable((String) row[3]),
                                (InvoiceStatus) row[4]))
                        .toList();
    }

    /** The invoice that the visit is on; the last one of a visit that was invoiced again. */
    Optional<Invoice> ofVisit(UUID visit) {
        return em.createQuery(OF_VISIT, UUID.class)
                .setParameter("visit", visit)
                .setParameter("invoice", InvoiceKind.INVOICE)
                .setMaxResults(1)
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

    /** The sums by currency of what the query matches, credit notes taken off. */
    List<Sum> sums(ListQuery query) {
        Map<String, Sum> byCurrency = new TreeMap<>();
        for (Object[] row : LISTING.sums(em, query, SUMS)) {
            BigDecimal sign = ((InvoiceKind) row[1]).sign();
            Money[] sums = Stream.of(row[3], row[4], row[5])
                    .map(sum -> Money.of(((BigDecimal) sum).multiply(sign), (String) row[0]))
                    .toArray(Money[]::new);
            byCurrency.merge(
                    (String) row[0],
                    new Sum((Long) row[2], sums[0], sums[1], sums[2]),
                    (a, b) -> new Sum(
                            a.documents() + b.documents(),
                            a.net().plus(b.net()),
                            a.vat().plus(b.vat()),
                            a.gross().plus(b.gross())));
        }
        return List.copyOf(byCurrency.values());
    }

    /** The issued credit notes of an invoice, by number. */
    List<Invoice> creditNotesOf(UUID invoice) {
        return em.createQuery(CREDIT_NOTES, Invoice.class)
                .setParameter("invoice", invoice)
                .setParameter("issued", List.of(InvoiceStatus.ISSUED, InvoiceStatus.EXPORTED))
                .getResultList();
    }

    List<Invoice> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from Invoice i where i.id in :ids", Invoice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Map<UUID, LocalDate> issueDays(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select i.id, i.issuedOn from Invoice i where i.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    private static Invoice found(Invoice invoice) {
        if (invoice == null) {
            throw new NotFound();
        }
        return invoice;
    }
}

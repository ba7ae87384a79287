package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.LedgerAccounts.Wanted;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored mappings, and the numbers that customers have in the ledger. */
@ApplicationScoped
public class LedgerMappings {
    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** All mappings as one book, and the ledger numbers of those customers; in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public AccountBook book(Collection<String> customers) {
        Map<String, Long> numbers = new HashMap<>();
        for (Object row : em.createNativeQuery("select customer, number from billing.ledger_customer"
                        + " where customer = any(string_to_array(?1, ','))")
                .setParameter(1, String.join(",", customers))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            numbers.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return new AccountBook(all(), numbers);
    }

    List<Mapping> all() {
        return em
                .createQuery(
                        "select m from LedgerMapping m order by m.company, m.kind, m.vatCategory", LedgerMapping.class)
                .getResultList()
                .stream()
                .map(LedgerMapping::view)
                .toList();
    }

    Optional<LedgerMapping> same(Wanted wanted) {
        return em
                .createQuery(
                        "select m from LedgerMapping m where m.company = :company and m.kind = :kind"
                                + " and m.vatCategory = :category",
                        LedgerMapping.class)
                .setParameter("company", wanted.company())
                .setParameter("kind", wanted.kind())
                .setParameter("category", wanted.vatCategory())
                .getResultList()
                .stream()
                .findFirst();
    }

    LedgerMapping add(LedgerMapping mapping) {
        em.persist(mapping);
        return mapping;
    }

    LedgerMapping find(UUID id) {
        return Optional.ofNullable(em.find(LedgerMapping.class, id)).orElseThrow(NotFound::new);
    }

    void remove(LedgerMapping mapping) {
        em.remove(mapping);
    }
}

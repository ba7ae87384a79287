package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementFormat;
import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closed statements, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredStatements {
    private static final JpaListing<StoredStatement> LISTING = JpaListing.of(StoredStatement.class)
            .searching("number", "partnerName")
            .filteringBy("partner", "period", "currency", "kind")
            .sortingBy("number", "partnerName", "period", "net", "closedAt");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** Written at once, so that a claim can name it and two at once meet here. */
    void add(StoredStatement statement) {
        em.persist(statement);
        em.flush();
    }

    void add(StatementFileRow file) {
        em.persist(file);
        em.flush();
    }

    void add(StoredEntry entry) {
        em.persist(entry);
        em.flush();
    }

    String takeNumber() {
        return "S-"
                + em.createNativeQuery("select nextval('billing.statement_number')")
                        .getSingleResult();
    }

    Listing<StoredStatement> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    StoredStatement find(UUID id) {
        return Optional.ofNullable(em.find(StoredStatement.class, id)).orElseThrow(NotFound::new);
    }

    /** Whoever corrects a statement waits for another who does: its claims are locked until the transaction ends. */
    void lockClaims(UUID statement) {
        em.createNativeQuery("select c.id from billing.claim c where c.statement_id = ? order by c.id for update")
                .setParameter(1, statement)
                .getResultList();
    }

    /** The settlements of a partner in a currency, the latest period first. */
    List<StoredStatement> settled(TenantId partner, Currency currency) {
        return em.createQuery(
                        """
                        select s from StoredStatement s
                         where s.partner = :partner and s.currency = :currency and s.kind = :kind
                         order by s.period desc""",
                        StoredStatement.class)
                .setParameter("partner", partner.value())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("kind", StatementKind.SETTLEMENT)
                .getResultList();
    }

    /** The last period that was closed of each partner and currency. */
    List<LastPeriod> lastPeriods() {
        return em
                .createQuery(
                        """
                        select s.partner, s.currency, max(s.period) from StoredStatement s
                         where s.kind = :kind
                         group by s.partner, s.currency""",
                        Object[].class)
                .setParameter("kind", StatementKind.SETTLEMENT)
                .getResultList()
                .stream()
                .map(row -> new LastPeriod(
                        new TenantId((String) row[0]), Currency.getInstance((String) row[1]), YearMonth.parse((String)
                                row[2])))
                .toList();
    }

    /** Up to where a partner's claims in a currency are closed. */
    record LastPeriod(TenantId partner, Currency currency, YearMonth period) {}

    List<StoredStatement> corrections(UUID of) {
        return em.createQuery(
                        "select s from StoredStatement s where s.correctsId = :of order by s.id", StoredStatement.class)
                .setParameter("of", of)
                .getResultList();
    }

    List<StoredEntry> entries(UUID statement) {
        return em.createQuery(
                        "select e from StoredEntry e where e.statementId = :statement order by e.id", StoredEntry.class)
                .setParameter("statement", statement)
                .getResultList();
    }

    Optional<StatementFileRow> file(UUID statement, StatementFormat format) {
        return em.createQuery(
                        "select f from StatementFileRow f where f.statementId = :statement and f.format = :format",
                        StatementFileRow.class)
                .setParameter("statement", statement)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    Optional<StatementFileRow> file(UUID id) {
        return Optional.ofNullable(em.find(StatementFileRow.class, id));
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The series of numbers without gaps, and what becomes issued by them. Called inside a transaction. */
@ApplicationScoped
class InvoiceSeries {
    private static final String TAKE_NUMBERS =
            """
            update billing.invoice_series set next_number = next_number + cast(?2 as bigint) where series = ?1
            returning next_number - cast(?2 as bigint)""";

    private static final String ISSUE =
            """
            update billing.invoice i set version = i.version + 1, %s
              from json_populate_recordset(cast(null as billing.invoice), cast(?1 as json)) fixed
             where i.tenant_id = fixed.tenant_id and i.id = fixed.id and i.status = 'DRAFT'""";

    private static final Jsonb JSONB = JsonbBuilder.create();

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /**
     * The next numbers of the kind's series, which follow each other; gives the first. Others wait for this transaction; a
     * rollback gives the numbers back. Whoever takes them has to use them or to fail. What is noted so far is not written for
     * it.
     */
    long takeNumbers(InvoiceKind kind, int count) {
        return ((Number) em.createNativeQuery(TAKE_NUMBERS)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, kind.name())
                        .setParameter(2, count)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Writes what drafts were issued with: several by one statement, since one for each takes the database five times as long.
     * Whatever else was noted must have been written before, and nothing that was read may be changed afterwards in this
     * transaction.
     */
    void store(Collection<Invoice> documents) {
        if (documents.size() > 1) {
            storeTogether(documents);
        }
        // One is written like any other change, and stays at hand for the answer.
    }

    private void storeTogether(Collection<Invoice> documents) {
        String columns = documents.iterator().next().fixedColumns().keySet().stream()
                .map(column -> column + " = fixed." + column)
                .collect(Collectors.joining(", "));
        List<Map<String, Object>> rows =
                documents.stream().map(InvoiceSeries::row).toList();
        int written = em.createNativeQuery(ISSUE.formatted(columns))
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, JSONB.toJson(rows))
                .executeUpdate();
        em.clear();
        if (written != documents.size()) {
            throw new IllegalStateException(written + " of " + documents.size() + " locked drafts could be issued");
        }
    }

    private static Map<String, Object> row(Invoice document) {
        Map<String, Object> row = new HashMap<>(document.fixedColumns());
        row.put("tenant_id", document.customer().value());
        row.put("id", document.id());
        return row;
    }
}

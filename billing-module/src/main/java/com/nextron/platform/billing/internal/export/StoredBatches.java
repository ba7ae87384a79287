package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.Exports.Answers;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.FileView;
import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.core.background.LeasedRuns;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored batches, their documents and totals. Called inside a transaction. */
@ApplicationScoped
class StoredBatches {
    private static final JpaListing<ExportBatch> LISTING = JpaListing.of(ExportBatch.class)
            .searching("number", "createdBy")
            .filteringBy("status")
            .sortingBy("number", "createdAt", "createdBy", "invoices");

    private static final JpaListing<ExportItem> ITEMS = JpaListing.of(ExportItem.class)
            .searching("number", "customerName")
            .filteringBy("standing", "batchId")
            .sortingBy("number", "position");

    private static final LeasedRuns RUNS = new LeasedRuns("billing.export_batch", "created_at");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    String nextNumber() {
        return "EX-"
                + em.createNativeQuery("select nextval('billing.export_batch_number')")
                        .getSingleResult();
    }

    /** Stores a batch at once: its documents refer to it. */
    void add(ExportBatch batch) {
        em.persist(batch);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Listing<ExportBatch> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    Listing<ExportItem> items(UUID batch, ListQuery query) {
        return ITEMS.find(em, query.where("batchId", batch.toString()));
    }

    /** The documents still in the batch after that position, in order. */
    List<ExportItem> taken(UUID batch, int after, int most) {
        return em.createQuery(
                        "select i from ExportItem i where i.batchId = :batch and i.position > :after"
                                + " and i.standing = :taken order by i.position",
                        ExportItem.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setParameter("taken", ExportStanding.TAKEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** The documents of the batch that no rule has looked at yet. */
    List<ExportItem> unchecked(UUID batch, int most) {
        return em.createQuery(
                        "select i from ExportItem i where i.batchId = :batch and i.standing = :taken"
                                + " and i.checked = false order by i.position",
                        ExportItem.class)
                .setParameter("batch", batch)
                .setParameter("taken", ExportStanding.TAKEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of that standing after that position, in order. */
    List<ExportItem> standing(UUID batch, ExportStanding standing, int after, int most) {
        return em.createQuery(
                        "select i from ExportItem i where i.batchId = :batch and i.position > :after"
                                + " and i.standing = :standing order by i.position",
                        ExportItem.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setParameter("standing", standing)
                .setMaxResults(most)
                .getResultList();
    }

    ExportBatch find(UUID id) {
        return Optional.ofNullable(em.find(ExportBatch.class, id)).orElseThrow(NotFound::new);
    }

    ExportBatch locked(UUID id) {
        return Optional.ofNullable(em.find(ExportBatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The oldest that waits, or that a server has fallen silent about; locked. */
    Optional<ExportBatch> lockNext(Instant now) {
        return RUNS.lockNext(em, now).map(this::find);
    }

    /** Notes how far a run is; false when it is no longer the one that counts. */
    boolean progress(Run run, int percent, Instant leaseUntil) {
        return RUNS.goesOn(em, new Attempt(run.id(), run.attempt()), percent, leaseUntil);
    }

    BatchView view(ExportBatch batch) {
        Map<ExportStanding, Integer> counts = new EnumMap<>(ExportStanding.class);
        for (Object row : em.createNativeQuery(
                        "select standing, count(*) from billing.export_item where batch_id = ?1 group by standing")
                .setParameter(1, batch.id())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put(ExportStanding.valueOf((String) cells[0]), ((Number) cells[1]).intValue());
        }
        Answers answers = new Answers(
                counts.getOrDefault(ExportStanding.HELD, 0),
                counts.getOrDefault(ExportStanding.IMPORTED, 0),
                counts.getOrDefault(ExportStanding.REJECTED, 0));
        return batch.view(answers, totals(batch.id()), files(batch.id()));
    }

    List<Totals> totals(UUID batch) {
        List<?> rows = em.createNativeQuery("select currency, documents, net, vat, gross from billing.export_total"
                        + " where batch_id = ?1 order by currency")
                .setParameter(1, batch)
                .getResultList();
        return rows.stream().map(row -> totals((Object[]) row)).toList();
    }

    static Totals totals(Object[] row) {
        String currency = (String) row[0];
        return new Totals(
                ((Number) row[1]).intValue(),
                Money.of((BigDecimal) row[2], currency),
                Money.of((BigDecimal) row[3], currency),
                Money.of((BigDecimal) row[4], currency));
    }

    private List<FileView> files(UUID batch) {
        List<?> rows = em.createNativeQuery("select format, name, bytes, sha256 from billing.export_file"
                        + " where batch_id = ?1 and sha256 is not null order by format desc")
                .setParameter(1, batch)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new FileView(
                        ((String) row[0]).toLowerCase(Locale.ROOT),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3]))
                .toList();
    }
}

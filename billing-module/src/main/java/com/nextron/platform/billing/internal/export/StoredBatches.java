package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.ExportFormat;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The stored batches and their files. Called inside a transaction. */
@ApplicationScoped
class StoredBatches {
    private static final JpaListing<ExportBatch> LISTING = JpaListing.of(ExportBatch.class)
            .searching("number", "createdBy")
            .sortingBy("number", "createdAt", "createdBy", "invoices");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    String nextNumber() {
        return "EX-"
                + em.createNativeQuery("select nextval('billing.export_batch_number')")
                        .getSingleResult();
    }

    /** Stores a batch with its files, at once: the invoices' rows refer to it. */
    void add(ExportBatch batch, List<StoredFile> files) {
        em.persist(batch);
        em.flush();
        files.forEach(em::persist);
        em.flush();
    }

    Listing<ExportBatch> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    ExportBatch find(UUID id) {
        ExportBatch batch = em.find(ExportBatch.class, id);
        if (batch == null) {
            throw new NotFound();
        }
        return batch;
    }

    StoredFile file(UUID batch, ExportFormat format) {
        return em
                .createQuery(
                        "select f from StoredFile f where f.batchId = :batch and f.format = :format", StoredFile.class)
                .setParameter("batch", batch)
                .setParameter("format", format)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

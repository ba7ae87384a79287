package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a run, each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ExportRuns {
    static final String SUBJECT = "export-batch";

    @Inject
    private StoredBatches batches;

    @Inject
    private LockedDocuments documents;

    @Inject
    private CompleteFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Takes the next batch that waits, or that a server has left in the middle. */
    Optional<Run> take() {
        return batches.lockNext(clock.instant())
                .filter(next -> next.begin(clock.instant()))
                .map(ExportBatch::run);
    }

    /** Says how far the run is and that it goes on; false when it is no longer the one that counts. */
    boolean goesOn(Run run, int percent) {
        return batches.progress(run, percent, clock.instant().plus(ExportBatch.LEASE));
    }

    List<ExportItem> unchecked(Run run, int most) {
        return batches.unchecked(run.id(), most);
    }

    List<ExportItem> taken(Run run, int after, int most) {
        return batches.taken(run.id(), after, most);
    }

    List<ExportItem> held(Run run, int after, int most) {
        return batches.standing(run.id(), ExportStanding.HELD, after, most);
    }

    BatchView view(Run run) {
        return batches.view(batches.find(run.id()));
    }

    /** Stores what the rules said of some documents; nothing when the run no longer counts. */
    boolean checked(Run run, List<Verdict> verdicts) {
        ExportBatch batch = batches.locked(run.id());
        if (!batch.isRun(run.attempt())) {
            return false;
        }
        documents.checked(run.id(), Verdict.json(verdicts));
        for (Verdict verdict : verdicts) {
            audit.record(
                    new Subject("invoice", verdict.item().invoiceId()),
                    verdict.objection().isPresent() ? "invoice-held-from-export" : "invoice-exported",
                    verdict.objection()
                            .map(found -> "Held from batch " + run.number() + " by rule " + found.rule() + ": "
                                    + found.sentence())
                            .orElse("Put into batch " + batch.told()));
        }
        return true;
    }

    /** How many documents the archive is to hold, once all are checked. */
    int settle(Run run) {
        int left = documents.count(run.id());
        documents.addUp(run.id());
        batches.locked(run.id()).holds(left);
        return left;
    }

    /** Ends the run with a complete archive; false, and nothing, if it no longer counts. */
    boolean finish(Run run, Archive archive) {
        ExportBatch batch = batches.locked(run.id());
        boolean counts = batch.isRun(run.attempt());
        if (counts) {
            files.complete(archive);
            String sentence = sentence(batch);
            batch.ready(clock.instant(), sentence);
            audit.record(
                    new Subject(SUBJECT, run.id()),
                    "export-batch-made",
                    "Batch " + run.number() + ": " + sentence + " SHA-256 " + archive.sha256() + ".");
        }
        return counts;
    }

    /** Ends the run with nothing in it: every document is held. */
    void empty(Run run) {
        ExportBatch batch = batches.locked(run.id());
        if (batch.isRun(run.attempt())) {
            String sentence = "Every document breaks a rule of Peppol and is held; nothing was exported. Choose other"
                    + " formats to export them all the same.";
            batch.cancel(clock.instant(), sentence);
            audit.record(
                    new Subject(SUBJECT, run.id()), "export-batch-empty", "Batch " + run.number() + ": " + sentence);
        }
    }

    /** Ends the run without an archive; its documents stay locked until it is tried again or cancelled. */
    void fail(Run run, String why) {
        ExportBatch batch = batches.locked(run.id());
        if (batch.isRun(run.attempt())) {
            batch.fail(clock.instant(), why);
            audit.record(new Subject(SUBJECT, run.id()), "export-batch-failed", "Batch " + run.number() + ": " + why);
        }
    }

    private String sentence(ExportBatch batch) {
        BatchView view = batches.view(batch);
        int held = view.answers().held();
        String whole = view.invoices() == 1 ? "One document is" : view.invoices() + " documents are";
        return whole + " in the archive. "
                + (held == 0
                        ? "No rule held one back."
                        : held == 1 ? "One is held by a rule of Peppol." : held + " are held by rules of Peppol.");
    }

    /** Puts the checksum on a file, after which it never changes. */
    @ApplicationScoped
    static class CompleteFiles {
        @PersistenceContext(unitName = "billing")
        private EntityManager em;

        void complete(Archive archive) {
            em.createNativeQuery("update billing.export_file set bytes = ?2, sha256 = ?3 where id = ?1")
                    .setParameter(1, archive.file())
                    .setParameter(2, archive.bytes())
                    .setParameter(3, archive.sha256())
                    .executeUpdate();
        }
    }

    /** A complete archive. */
    record Archive(UUID file, long bytes, String sha256) {}
}

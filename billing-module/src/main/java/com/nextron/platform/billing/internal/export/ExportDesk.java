package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.ExportStatus;
import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.internal.export.LockedDocuments.Answer;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where finance makes, follows and answers for batches. */
@ApplicationScoped
@AllowedFor(Role.FINANCE)
class ExportDesk implements Exports {
    @Inject
    private StoredBatches batches;

    @Inject
    private LockedDocuments documents;

    @Inject
    private BatchFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Preview preview(Selection chosen) {
        return documents.preview(Choice.of(chosen));
    }

    @Override
    @Transactional
    public CreateOutcome create(Selection chosen) {
        Choice choice = Choice.of(chosen);
        documents.lock(choice);
        Preview now = documents.preview(choice);
        if (!choice.seen().isEmpty() && !choice.seen().equals(now.seal())) {
            return new CreateOutcome.ChangedSincePreview(now);
        }
        if (now.documents() == 0) {
            return new CreateOutcome.NothingToExport();
        }
        ExportBatch batch = new ExportBatch(batches.nextNumber(), choice, now.documents())
                .made(clock.instant(), CallerContext.current().user());
        batches.add(batch);
        documents.take(choice, batch.id());
        if (documents.count(batch.id()) != now.documents()) {
            throw new WrongState(
                    "A document was issued in this very moment. Look at the preview again, and lock then.");
        }
        tell(batch, "export-batch-locked", choice.sentence() + " " + now.documents() + " documents.");
        return new CreateOutcome.Created(batches.view(batch));
    }

    @Override
    @Transactional
    public Listing<BatchView> list(ListQuery query) {
        return batches.list(query).map(batches::view);
    }

    @Override
    @Transactional
    public BatchView find(UUID id) {
        return batches.view(batches.find(id));
    }

    @Override
    @Transactional
    public Listing<ItemView> items(UUID batch, ListQuery query) {
        return batches.items(batches.find(batch).id(), query).map(ExportItem::view);
    }

    @Override
    public Download file(UUID batch, String name) {
        return files.download(batch, name);
    }

    @Override
    @Transactional
    public BatchView retry(UUID id) {
        ExportBatch batch = batches.locked(id);
        if (batch.retry()) {
            documents.forgetVerdicts(id);
            tell(batch, "export-batch-retried", "It waits for a server again.");
        }
        return batches.view(batch);
    }

    @Override
    @Transactional
    public BatchView cancel(UUID id, String reason) {
        new Checks().reason(reason).done();
        ExportBatch batch = batches.locked(id);
        if (batch.status() == ExportStatus.READY) {
            throw new WrongState(
                    "The archive is ready and may have been handed out. Note instead what the ledger refuses.");
        }
        if (batch.status() != ExportStatus.CANCELLED) {
            documents.freeAll(id);
            documents.addUp(id);
            batch.cancel(clock.instant(), "Cancelled: " + reason.strip());
            tell(batch, "export-batch-cancelled", reason.strip());
        }
        return batches.view(batch);
    }

    @Override
    @Transactional
    public BatchView acknowledge(UUID id, Acknowledgement answer) {
        ExportStanding standing = checked(answer);
        ExportBatch batch = batches.locked(id);
        if (batch.status() != ExportStatus.READY) {
            throw new WrongState("The batch is not ready; a ledger cannot have answered yet.");
        }
        String numbers = answer.numbers() == null ? "" : String.join(",", answer.numbers());
        if (!numbers.isEmpty()) {
            refuseOthers(documents.otherwise(id, standing, numbers));
        }
        String reason = standing == ExportStanding.REJECTED ? answer.reason().strip() : "";
        Answer said = new Answer(
                standing, reason, clock.instant(), CallerContext.current().user());
        int changed = documents.answer(id, said, numbers);
        if (changed > 0) {
            tell(batch, "export-batch-answered", changed + " documents: " + standing.label() + ". " + reason);
            documents
                    .refused(id, said.at())
                    .forEach(invoice -> audit.record(
                            new Subject("invoice", invoice),
                            "invoice-refused-by-ledger",
                            "The ledger refused it in batch " + batch.number() + ": " + reason));
        }
        batches.flush();
        return batches.view(batch);
    }

    private static ExportStanding checked(Acknowledgement answer) {
        String outcome = answer.outcome() == null ? "" : answer.outcome();
        Checks checks = new Checks()
                .require(
                        List.of("IMPORTED", "REJECTED").contains(outcome),
                        new FieldError("outcome", "IMPORTED or REJECTED."))
                .require(
                        answer.numbers() == null
                                || answer.numbers().stream()
                                        .allMatch(one -> one != null && one.matches("[A-Za-z0-9-]{1,20}")),
                        new FieldError("numbers", "Numbers of documents in this batch, such as 10042."));
        if (outcome.equals("REJECTED")) {
            checks.reason(answer.reason());
        }
        checks.done();
        return ExportStanding.valueOf(outcome);
    }

    private static void refuseOthers(List<String> others) {
        new Checks()
                .require(
                        others.isEmpty(),
                        new FieldError(
                                "numbers",
                                "Not in this batch, or answered otherwise before: " + String.join(", ", others) + "."))
                .done();
    }

    private void tell(ExportBatch batch, String action, String sentence) {
        audit.record(new Subject(ExportRuns.SUBJECT, batch.id()), action, "Batch " + batch.number() + ": " + sentence);
    }
}

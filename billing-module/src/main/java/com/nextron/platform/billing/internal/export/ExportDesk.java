package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import com.nextron.platform.billing.internal.invoice.IssuedInvoices;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where finance makes and fetches export batches. */
@ApplicationScoped
@AllowedFor(Role.FINANCE)
class ExportDesk implements Exports {
    @Inject
    private IssuedInvoices invoices;

    @Inject
    private StoredBatches batches;

    @Inject
    private ExportFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public CreateOutcome create() {
        // Whoever asks at the same time waits here for the locks, and then finds these invoices exported.
        List<InvoiceDocument> waiting = invoices.waitingForExport(InvoiceKind.INVOICE);
        if (waiting.isEmpty()) {
            return new CreateOutcome.NothingToExport();
        }
        ExportBatch batch = new ExportBatch(
                        batches.nextNumber(),
                        clock.instant(),
                        CallerContext.current().user())
                .holding(waiting.size(), ControlTotals.of(waiting));
        batches.add(batch, files.write(batch, waiting));
        invoices.markExported(waiting, batch.id());
        audit.record(
                new AuditTrail.Subject("export-batch", batch.id()),
                "invoices-exported",
                "Batch " + batch.number() + " with " + waiting.size() + " invoices.");
        for (InvoiceDocument exported : waiting) {
            audit.record(
                    new AuditTrail.Subject("invoice", exported.invoice().id()),
                    "invoice-exported",
                    "Exported in batch " + batch.number() + ".");
        }
        return new CreateOutcome.Created(batch.view());
    }

    @Override
    @Transactional
    public Listing<BatchView> list(ListQuery query) {
        return batches.list(query).map(ExportBatch::view);
    }

    @Override
    @Transactional
    public BatchView find(UUID id) {
        return batches.find(id).view();
    }

    @Override
    @Transactional
    public ExportFile file(UUID batch, ExportFormat format) {
        return batches.file(batch, format).file();
    }
}

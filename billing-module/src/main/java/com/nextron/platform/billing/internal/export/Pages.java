package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.document.Documents;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.ledger.AccountBook;
import com.nextron.platform.billing.internal.ledger.LedgerMappings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Walks through a batch's documents, some at a time. */
@ApplicationScoped
class Pages {
    private static final int AT_ONCE = 200;

    @Inject
    private ExportRuns runs;

    @Inject
    private Documents documents;

    @Inject
    private LedgerMappings mappings;

    /** Some documents, their places in the batch in the same order, and the book that knows their customers. */
    record Page(List<ExportItem> items, List<ExportedInvoice> documents, AccountBook book) {}

    /** What is done with a page. */
    @FunctionalInterface
    interface Work {
        void on(Page page) throws IOException;
    }

    void each(Run run, Work work) throws IOException {
        int after = 0;
        for (List<ExportItem> items = runs.taken(run, after, AT_ONCE);
                !items.isEmpty();
                items = runs.taken(run, after, AT_ONCE)) {
            List<ExportedInvoice> read =
                    documents.read(items.stream().map(ExportItem::invoiceId).toList());
            AccountBook book = mappings.book(
                    read.stream().map(ExportedInvoice::customer).distinct().toList());
            work.on(new Page(items, read, book));
            after = items.get(items.size() - 1).position();
        }
    }
}

package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Batches of issued invoices for the accounting system. For finance. */
public interface Exports {
    /** Puts every issued invoice that is in no batch yet into a new one; an invoice is exported once. */
    CreateOutcome create();

    /** Batches, newest first. */
    Listing<BatchView> list(ListQuery query);

    /** One batch. */
    BatchView find(UUID id);

    /** A batch's file; the same bytes however often it is asked for. CSV: one row an invoice line. PEPPOL: a ZIP of BIS Billing 3 XML files. */
    ExportFile file(UUID batch, ExportFormat format);

    /** The formats a batch can be had in. */
    enum ExportFormat {
        CSV,
        PEPPOL
    }

    /** The answer to a wish for a batch. */
    sealed interface CreateOutcome {
        record Created(BatchView batch) implements CreateOutcome {}

        /** No issued invoice waits for export. */
        record NothingToExport() implements CreateOutcome {}
    }

    /** A batch with its control totals. */
    record BatchView(UUID id, String number, Instant createdAt, String createdBy, int invoices, List<Totals> totals) {}

    /** The sums of a batch in one currency. */
    record Totals(Money net, Money vat, Money gross) {}

    /** A file to download. */
    record ExportFile(String name, String mediaType, byte[] content) {}
}

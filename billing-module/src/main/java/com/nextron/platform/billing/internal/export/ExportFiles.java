package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.ExportFile;
import com.nextron.platform.billing.Exports.ExportFormat;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Writes a new batch's files, one for each format. */
@ApplicationScoped
class ExportFiles {
    List<StoredFile> write(ExportBatch batch, List<InvoiceDocument> documents) {
        return Arrays.stream(ExportFormat.values())
                .map(format -> new StoredFile(batch.id(), format, write(format, batch, documents)))
                .toList();
    }

    private ExportFile write(ExportFormat format, ExportBatch batch, List<InvoiceDocument> documents) {
        return switch (format) {
            case CSV -> new ExportFile(batch.number() + ".csv", "text/csv", InvoiceCsv.write(documents));
            case PEPPOL ->
                new ExportFile(
                        batch.number() + "-peppol.zip",
                        "application/zip",
                        new PeppolArchive(new PeppolInvoice()).write(documents, batch.createdAt()));
        };
    }
}

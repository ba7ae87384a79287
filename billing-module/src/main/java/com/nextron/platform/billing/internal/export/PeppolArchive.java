package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A batch as a ZIP with one XML file an invoice, named by its number. An invoice to a customer without an address in the
 * Peppol network is not in it: it is in the CSV, and finance sends it by other means.
 */
record PeppolArchive(PeppolInvoice writer) {
    byte[] write(List<InvoiceDocument> documents, Instant createdAt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (InvoiceDocument document : documents) {
                if (NordicCompany.knows(document.buyer().country())) {
                    ZipEntry entry = new ZipEntry(document.invoice().number().orElseThrow() + ".xml");
                    entry.setTimeLocal(LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC));
                    zip.putNextEntry(entry);
                    zip.write(writer.write(document));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}

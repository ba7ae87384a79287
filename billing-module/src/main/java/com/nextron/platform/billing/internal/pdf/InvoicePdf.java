package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.core.paper.PaperTemplate;

/** Turns a document into a PDF. */
final class InvoicePdf {
    private static final PaperTemplate LAYOUT = PaperTemplate.beside(InvoicePdf.class, "invoice.peb");

    private InvoicePdf() {}

    static byte[] of(ExportedInvoice document) {
        return LAYOUT.pdf(new InvoicePaper(document).values());
    }
}

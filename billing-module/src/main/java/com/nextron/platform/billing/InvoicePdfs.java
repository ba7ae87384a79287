package com.nextron.platform.billing;

import java.util.UUID;

/** Invoices and credit notes as PDF. */
public interface InvoicePdfs {
    /**
     * The issued document in its customer's language: made once, the same bytes for ever. For headquarters, and for the
     * customer whose it is.
     *
     * @throws com.nextron.platform.core.problem.WrongState before it is issued
     */
    Pdf of(UUID invoice);

    /**
     * A PDF.
     *
     * @param name such as {@code faktura-10042.pdf}
     */
    record Pdf(String name, byte[] content) {}
}

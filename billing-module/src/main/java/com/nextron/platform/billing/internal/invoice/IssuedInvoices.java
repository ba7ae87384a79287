package com.nextron.platform.billing.internal.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the export needs of the invoices. */
@ApplicationScoped
public class IssuedInvoices {
    @Inject
    private StoredInvoices invoices;

    /** Issued invoices in no batch, by number, locked until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<InvoiceDocument> waitingForExport() {
        return invoices.lockedForExport().stream().map(Invoice::document).toList();
    }

    /** Notes on each of them that it is in the batch, which must be stored already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markExported(List<InvoiceDocument> exported, UUID batch) {
        exported.forEach(document -> invoices.find(document.invoice().id()).export(batch));
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Seller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the export needs of the invoices and credit notes. */
@ApplicationScoped
public class IssuedInvoices {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private Operator operator;

    /** Issued documents of that kind in no batch, by number, locked until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<InvoiceDocument> waitingForExport(InvoiceKind kind) {
        Seller present = operator.seller();
        return invoices.lockedForExport(kind).stream()
                .map(invoice -> invoice.document(present))
                .toList();
    }

    /** One issued document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public InvoiceDocument document(UUID id) {
        return invoices.find(id).document(operator.seller());
    }

    /** Notes on each of them that it is in the batch, which must be stored already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markExported(List<InvoiceDocument> exported, UUID batch) {
        exported.forEach(document -> invoices.find(document.invoice().id()).export(batch));
    }
}

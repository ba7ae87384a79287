package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.InvoicePdfs;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.internal.document.Documents;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands out PDFs to those who may see the document. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
class InvoicePdfDesk implements InvoicePdfs {
    @Inject
    private Invoices invoices;

    @Inject
    private Documents documents;

    @Inject
    private StoredPdfs pdfs;

    @Override
    public Pdf of(UUID invoice) {
        if (invoices.find(invoice).number().isEmpty()) {
            throw new WrongState("It is not issued yet; the PDF comes with the number.");
        }
        // A customer may read the document but not add to it: the platform makes the PDF, in its own transactions.
        return CallerContext.callAs(
                Caller.platform("invoice-pdf"),
                () -> pdfs.of(documents.read(List.of(invoice)).get(0)));
    }
}

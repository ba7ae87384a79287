package com.nextron.platform.billing.internal.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the export needs of the invoices. */
@ApplicationScoped
public class IssuedInvoices {
    @Inject
    private StoredInvoices invoices;

    /** The issued documents of those ids, in that order; what the caller does not see is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<InvoiceDocument> documents(Collection<UUID> ids) {
        Map<UUID, InvoiceDocument> found = invoices.of(ids).stream()
                .map(Invoice::document)
                .collect(Collectors.toMap(document -> document.invoice().id(), Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}

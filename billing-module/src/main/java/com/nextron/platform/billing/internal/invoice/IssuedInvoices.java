package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Seller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the export needs of the invoices and credit notes. */
@ApplicationScoped
public class IssuedInvoices {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private Operator operator;

    /** The issued documents of those ids, in that order; what the caller does not see is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<InvoiceDocument> documents(Collection<UUID> ids) {
        Seller present = operator.seller();
        Map<UUID, Invoice> found =
                invoices.of(ids).stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> found.get(id).document(present))
                .toList();
    }

    /** When those documents were issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, LocalDate> issueDays(Collection<UUID> ids) {
        return invoices.issueDays(ids);
    }

    /** One issued document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public InvoiceDocument document(UUID id) {
        return invoices.find(id).document(operator.seller());
    }
}

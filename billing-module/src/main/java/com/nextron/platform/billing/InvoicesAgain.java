package com.nextron.platform.billing;

import com.nextron.platform.billing.Invoices.InvoiceView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit whose invoice was credited in full can be invoiced again, one invoice after the other and never two at a time: the
 * database counts the rounds. The partner's claim and its reconciliation stay as they are: the visit took place once (B2).
 */
public interface InvoicesAgain {
    /**
     * The visits of an invoice, or of the one that a credit note takes back, with every invoice that each was on. For
     * headquarters, finance, and the customer.
     */
    List<VisitRounds> of(UUID document);

    /**
     * Drafts the next invoice of a visit, as the visit counts, by the same price list. It is held until somebody has looked
     * at it: there it is corrected (kilometres, times, who pays a piece of work), waived, or released as it is. For finance;
     * kept in the audit of both invoices.
     *
     * @throws com.nextron.platform.core.problem.WrongState something of the visit is not credited, it is invoiced again
     *     already, it was waived, or the document is no invoice
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field
     */
    InvoiceView again(UUID document, InvoiceAgain wanted);

    /**
     * What is invoiced again.
     *
     * @param visit null where the invoice has one visit only
     * @param reason for the audit
     * @param reference that this invoice alone names; empty for the customer's usual one
     */
    record InvoiceAgain(UUID visit, String reason, String reference) {}

    /**
     * A visit with its invoices.
     *
     * @param toInvoice whether it can be invoiced again now
     * @param rounds the first one first; as far as the reader may see them
     */
    record VisitRounds(UUID visitId, String workOrderNumber, int visitNumber, boolean toInvoice, List<Round> rounds) {}

    /**
     * One invoice of a visit.
     *
     * @param number empty before it is issued
     */
    record Round(int round, UUID invoice, Optional<String> number, InvoiceStatus status) {}
}

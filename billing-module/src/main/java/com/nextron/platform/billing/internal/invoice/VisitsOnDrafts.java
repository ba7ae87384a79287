package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.review.HoldReason;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a review does to the invoice of a visit while it is a draft: puts the visit on it anew, or takes it off. Called inside
 * a transaction.
 */
@ApplicationScoped
public class VisitsOnDrafts {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private RateVisit rate;

    @Inject
    private Parties parties;

    @Inject
    private GatherVisits gather;

    /** The invoice that the visit is on. */
    public Optional<InvoiceView> of(UUID visit) {
        return invoices.ofVisit(visit).map(Invoice::view);
    }

    /** The same, locked until the transaction ends. */
    public Optional<InvoiceView> locked(UUID visit) {
        return invoices.lockedWith(visit).map(Invoice::view);
    }

    /** The visits of a case whose invoice is held. */
    public List<UUID> heldOfCase(UUID caseId) {
        return invoices.heldVisitsOf(caseId);
    }

    /** What is odd about the visit, as it is told now. */
    public List<HoldReason> reasonsToHold(VisitCompleted told) {
        return rate.reasonsToHold(told, VisitFacts.of(told), customer(told));
    }

    /**
     * Rates the visit anew and puts it on an invoice as it is told now; takes it off where the customer pays nothing of it.
     * Prices of parts that were entered stay.
     */
    public void putAgain(VisitCompleted told) {
        VisitFacts facts = VisitFacts.of(told);
        BilledCustomer customer = customer(told);
        Optional<Invoice> alone = invoices.lockedWith(told.visitId()).filter(invoice -> invoice.stands(told.visitId()));
        List<InvoicedLine> before = facts.isCharged() && alone.isPresent() ? empty(alone.get(), told) : remove(told);
        if (!facts.isCharged()) {
            return;
        }
        DraftedVisit drafted = rate.rate(told, facts, customer).draft();
        Invoice invoice = alone.map(one -> one.add(told, drafted)).orElseGet(() -> gather.put(told, drafted, customer));
        invoice.priceAgain(before);
        invoices.flush();
    }

    /** Takes the visit off its invoice; a draft that holds nothing else is no more. */
    public void takeOff(VisitCompleted told) {
        remove(told);
    }

    /** Stores what is pending, so that a view carries its version. */
    public void flush() {
        invoices.flush();
    }

    private List<InvoicedLine> empty(Invoice invoice, VisitCompleted told) {
        List<InvoicedLine> off = invoice.takeOff(told.visitId());
        invoices.flush();
        return off;
    }

    private List<InvoicedLine> remove(VisitCompleted told) {
        Optional<Invoice> invoice = invoices.lockedWith(told.visitId());
        List<InvoicedLine> off = invoice.map(one -> empty(one, told)).orElse(List.of());
        invoice.filter(one -> one.visits().isEmpty()).ifPresent(invoices::remove);
        return off;
    }

    private BilledCustomer customer(VisitCompleted told) {
        return parties.customer(new TenantId(told.customer()));
    }
}

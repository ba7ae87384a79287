package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.review.HoldReason;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
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

    @Inject
    private KeptVisits visits;

    /** The invoice that the visit is on. */
    public Optional<InvoiceView> of(UUID visit) {
        return invoices.ofVisit(visit).map(Invoice::view);
    }

    /** The same, locked until the transaction ends. */
    public Optional<InvoiceView> locked(UUID visit) {
        return invoices.lockedWith(visit).map(Invoice::view);
    }

    /** Locks an invoice until the transaction ends. */
    public void lock(UUID invoice) {
        invoices.locked(invoice);
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
        BilledCustomer customer = customer(told);
        put(told, customer, rate.rate(told, VisitFacts.of(told), customer).draft());
    }

    /** The same for a visit that counts otherwise than it did: what the warranty bears of it is noted anew, too (B2). */
    public void correct(VisitCompleted corrected) {
        BilledCustomer customer = customer(corrected);
        RateVisit.Costed costed = rate.rate(corrected, VisitFacts.of(corrected), customer);
        visits.correct(corrected, costed.draft().rateCard(), costed.borne());
        put(corrected, customer, costed.draft());
    }

    private void put(VisitCompleted told, BilledCustomer customer, DraftedVisit drafted) {
        boolean charged = VisitFacts.of(told).isCharged();
        // A card in another currency since: then the draft is another, too.
        Optional<Invoice> alone = invoices.lockedWith(told.visitId())
                .filter(invoice -> invoice.stands(told.visitId()))
                .filter(invoice -> invoice.currency().equals(drafted.rated().currency()));
        List<InvoicedLine> before = charged && alone.isPresent() ? empty(alone.get(), told) : remove(told);
        if (!charged) {
            return;
        }
        Invoice invoice = alone.map(one -> one.add(told, drafted)).orElseGet(() -> gather.put(told, drafted, customer));
        invoice.priceAgain(before);
        invoices.flush();
    }

    /** The invoices that these visits are and were on, the first ones first. */
    public List<InvoicedRound> rounds(Collection<UUID> ofVisits) {
        return invoices.rounds(ofVisits);
    }

    /**
     * A visit that is invoiced again.
     *
     * @param because why, in a sentence
     * @param reference for this invoice alone; empty for the customer's usual one
     */
    public record Again(String because, Optional<String> reference) {}

    /**
     * Puts a visit whose invoice is credited in full on a draft of its own, held until a person has looked at it. Prices of
     * parts that were entered stay.
     */
    public InvoiceView putAfterCredit(UUID credited, VisitCompleted told, Again again) {
        List<InvoicedLine> before = linesOf(invoices.locked(credited).view(), told.visitId());
        BilledCustomer customer = customer(told);
        DraftedVisit rated = rate.rate(told, VisitFacts.of(told), customer).draft();
        String held = again.because()
                + rated.heldBecause().map(reason -> " " + reason).orElse("");
        Invoice invoice = gather.put(
                told, new DraftedVisit(rated.rateCard(), rated.rated(), rated.vat(), Optional.of(held)), customer);
        again.reference().ifPresent(reference -> invoice.name(reference, customer));
        invoice.priceAgain(before);
        invoices.flush();
        return invoice.view();
    }

    private static List<InvoicedLine> linesOf(InvoiceView invoice, UUID visit) {
        return invoice.visits().stream()
                .filter(billed -> billed.visitId().equals(visit))
                .flatMap(billed -> invoice.lines().stream().filter(line -> line.visit() == billed.position()))
                .toList();
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

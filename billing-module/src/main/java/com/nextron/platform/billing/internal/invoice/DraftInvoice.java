package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.invoice.RateVisit.Costed;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps each visit with what the warranty bore of it (B2), and makes the invoice of what is outside the warranty (B1, B3) or
 * of a visit on which nobody was there. One invoice a visit, however often the event comes.
 */
@ApplicationScoped
class DraftInvoice implements OutboxConsumer {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private KeptVisits visits;

    @Inject
    private RateVisit rate;

    @Inject
    private Customers customers;

    @Inject
    private Booking booking;

    @Override
    public String name() {
        return "billing.rate-visit";
    }

    @Override
    public Set<String> types() {
        return Set.of(VisitCompleted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        VisitCompleted visit = delivered.as(VisitCompleted.class);
        if (visits.isKept(visit.visitId()) || invoices.existsFor(visit.visitId())) {
            return;
        }
        VisitFacts facts = VisitFacts.of(visit);
        Buyer buyer = Buyer.of(customers.find(new TenantId(visit.customer())));
        Costed costed = rate.rate(visit, facts, buyer);
        visits.keep(visit, costed.draft().rateCard(), costed.borne());
        if (facts.isCharged()) {
            draft(visit, buyer, costed.draft());
        }
    }

    private void draft(VisitCompleted visit, Buyer buyer, DraftedVisit draft) {
        Invoice invoice = new Invoice(visit, buyer, booking.now()).rated(draft);
        invoices.add(invoice);
        String outcome = Optional.ofNullable(invoice.heldBecause())
                .map(reason -> "Held: " + reason)
                .orElse("Ready to issue.");
        booking.note(invoice.view().id(), "Drafted for " + visit.workOrderNumber() + ". " + outcome);
    }

    /** When a draft was made, and that it was. */
    @ApplicationScoped
    static class Booking {
        @Inject
        private AuditTrail audit;

        @Inject
        private Clock clock;

        Instant now() {
            return clock.instant();
        }

        void note(UUID invoice, String sentence) {
            audit.record(new AuditTrail.Subject("invoice", invoice), "invoice-drafted", sentence);
        }
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Makes the invoice of a visit that found an error outside the warranty (B1). A covered visit costs the customer nothing
 * (B2). One invoice a visit, however often the event comes.
 */
@ApplicationScoped
class DraftInvoice implements OutboxConsumer {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private RateUncoveredVisit rate;

    @Inject
    private Customers customers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

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
        if (visit.covered() || invoices.existsFor(visit.visitId())) {
            return;
        }
        Buyer buyer = Buyer.of(customers.find(new TenantId(visit.customer())));
        DraftedVisit draft = rate.rate(visit, buyer);
        Invoice invoice = new Invoice(visit, buyer, clock.instant()).rated(draft);
        invoices.add(invoice);
        String outcome = draft.heldBecause().map(reason -> "Held: " + reason).orElse("Ready to issue.");
        audit.record(
                new AuditTrail.Subject("invoice", invoice.view().id()),
                "invoice-drafted",
                "Drafted for " + visit.workOrderNumber() + ". " + outcome);
    }
}

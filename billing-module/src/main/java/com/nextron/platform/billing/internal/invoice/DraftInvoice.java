package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.invoice.RateVisit.Costed;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Keeps each visit with what the warranty bore of it (B2), and invoices what is outside the warranty (B1, B3) or a visit on
 * which nobody was there. A visit is kept and invoiced in one transaction, once however often the event comes.
 */
@ApplicationScoped
class DraftInvoice implements OutboxConsumer {
    @Inject
    private KeptVisits visits;

    @Inject
    private RateVisit rate;

    @Inject
    private Parties parties;

    @Inject
    private GatherVisits gather;

    @Inject
    private OverlappingVisits overlapping;

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
        if (visits.isKept(visit.visitId())) {
            return;
        }
        VisitFacts facts = VisitFacts.of(visit);
        BilledCustomer customer = parties.customer(new TenantId(visit.customer()));
        Costed costed = rate.rate(visit, facts, customer);
        visits.keep(visit, costed.draft().rateCard(), costed.borne());
        if (facts.isCharged()) {
            gather.put(visit, costed.draft(), customer);
        }
        // One that goes through unseen stands beside no other: that was looked for when it was rated.
        if (costed.draft().isHeld() || !facts.isCharged()) {
            overlapping.hold(visit);
        }
    }
}

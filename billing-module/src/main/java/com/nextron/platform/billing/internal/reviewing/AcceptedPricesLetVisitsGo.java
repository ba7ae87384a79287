package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.QuoteAccepted;
import com.nextron.platform.billing.internal.invoice.VisitsOnDrafts;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * A visit that waited for the acceptance of its price list goes on by itself, unless something else is odd about it. Rated
 * anew, which gives the same, however often the event comes.
 */
@ApplicationScoped
class AcceptedPricesLetVisitsGo implements OutboxConsumer {
    @Inject
    private VisitsOnDrafts drafts;

    @Inject
    private VisitDecisions decisions;

    @Inject
    private AuditTrail audit;

    @Override
    public String name() {
        return "billing.prices-accepted";
    }

    @Override
    public Set<String> types() {
        return Set.of(QuoteAccepted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        for (UUID visit : drafts.heldOfCase(delivered.as(QuoteAccepted.class).caseId())) {
            decisions.countingIfKept(visit).ifPresent(this::letGo);
        }
    }

    private void letGo(VisitCompleted visit) {
        drafts.putAgain(visit);
        audit.record(
                new AuditTrail.Subject("visit", visit.visitId()),
                "visit-reviewed-again",
                "Visit " + visit.visitNumber() + " of " + visit.workOrderNumber()
                        + " was looked at again, since the customer accepted the price list.");
    }
}

package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.Visits.Signature;
import com.nextron.platform.dispatch.internal.attachment.Signatures;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.dispatch.internal.report.ServiceReportWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What follows when a visit is over. */
@ApplicationScoped
class ClosesVisits {
    @Inject
    private Signatures signatures;

    @Inject
    private Outbox outbox;

    /** What the customer signed with, if it did. */
    record Signed(Optional<Signature> signature, Entered entered) {}

    /** Tells the others; a report that the customer signed is mailed to them. */
    void reported(WorkOrder order, Visit visit, Signed signed) {
        outbox.publish(order.completed(visit));
        signed.signature().ifPresent(signature -> {
            signatures.keep(signature, visit, signed.entered());
            outbox.publish(new ServiceReportWanted(visit.id()));
        });
    }

    void nobodyThere(WorkOrder order, Visit visit) {
        outbox.publish(order.completed(visit));
    }
}

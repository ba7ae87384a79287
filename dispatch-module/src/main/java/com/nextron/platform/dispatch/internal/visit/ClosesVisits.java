package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.Visits.Signature;
import com.nextron.platform.dispatch.internal.attachment.Signatures;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.report.ServiceReportWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows when a visit is over. */
@ApplicationScoped
class ClosesVisits {
    @Inject
    private Signatures signatures;

    @Inject
    private Outbox outbox;

    /** Tells the others; a report that the customer signed is mailed to them. */
    void reported(Visit visit, Signature signature, Entered entered) {
        outbox.publish(visit.order().completed(visit));
        if (signature != null) {
            signatures.keep(signature, visit, entered);
            outbox.publish(new ServiceReportWanted(visit.id()));
        }
    }

    void nobodyThere(Visit visit) {
        outbox.publish(visit.order().completed(visit));
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.KeptVisits.Meanwhile;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.time.TimeWindow;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Visits of one technician at the same time hold one another, whichever was reported first (D-B1): the others are looked at
 * again, as far as their invoices are not issued. Called inside a transaction.
 */
@ApplicationScoped
public class OverlappingVisits {
    @Inject
    private KeptVisits visits;

    @Inject
    private VisitsOnDrafts drafts;

    @Inject
    private AuditTrail audit;

    /** The technician's other visits at the time of this one. */
    public Set<UUID> with(VisitCompleted visit) {
        return visit.technicianId() == null
                ? Set.of()
                : visits
                        .meanwhile(
                                visit.technicianId(),
                                visit.visitId(),
                                new TimeWindow(visit.arrivedAt(), visit.departedAt()))
                        .stream()
                        .map(Meanwhile::visit)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Holds the others, now that this visit is known. */
    public void hold(VisitCompleted visit) {
        with(visit).forEach(other -> lookAgain(other, visit, Set.of(InvoiceStatus.DRAFT, InvoiceStatus.HELD)));
    }

    /**
     * Looks again at those that this visit stood beside and no longer does, and at those that it stands beside now.
     *
     * @param before those at whose time it was before it was corrected
     */
    public void corrected(VisitCompleted visit, Collection<UUID> before) {
        Set<UUID> now = with(visit);
        before.stream()
                .filter(other -> !now.contains(other))
                .forEach(other -> lookAgain(other, visit, Set.of(InvoiceStatus.HELD)));
        now.stream()
                .filter(other -> !before.contains(other))
                .forEach(other -> lookAgain(other, visit, Set.of(InvoiceStatus.DRAFT, InvoiceStatus.HELD)));
    }

    private void lookAgain(UUID other, VisitCompleted because, Set<InvoiceStatus> open) {
        boolean waits =
                drafts.of(other).map(InvoiceView::status).filter(open::contains).isPresent();
        if (waits) {
            visits.counting(other).ifPresent(visit -> putAgain(visit, because));
        }
    }

    private void putAgain(VisitCompleted visit, VisitCompleted because) {
        drafts.putAgain(visit);
        audit.record(
                new AuditTrail.Subject("visit", visit.visitId()),
                "visit-reviewed-again",
                "Visit " + visit.visitNumber() + " of " + visit.workOrderNumber()
                        + " was looked at again, since the same technician was on " + because.workOrderNumber()
                        + " that day (D-B1).");
    }
}

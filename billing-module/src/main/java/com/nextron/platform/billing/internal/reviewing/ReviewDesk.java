package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Reviews;
import com.nextron.platform.billing.internal.invoice.OverlappingVisits;
import com.nextron.platform.billing.internal.invoice.VisitsOnDrafts;
import com.nextron.platform.billing.internal.reviewing.StoredDecision.Ground;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where finance looks at a visit and decides about it. */
@ApplicationScoped
class ReviewDesk implements Reviews {
    @Inject
    private VisitDecisions decisions;

    @Inject
    private VisitsOnDrafts drafts;

    @Inject
    private OverlappingVisits overlapping;

    @Inject
    private Invoices invoices;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public ReviewView find(UUID visit) {
        return view(visit);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public ReviewView release(UUID visit, Decide decision) {
        VisitCompleted counting = decisions.counting(visit);
        InvoiceView invoice = drafts.locked(visit)
                .orElseThrow(
                        () -> new WrongState("The customer pays nothing for this visit; there is nothing to release."));
        requireOpen(Optional.of(invoice), decision.version());
        invoices.release(invoice.id(), decision.reason());
        note(
                counting,
                "visit-released",
                "Released with its invoice: " + decision.reason().strip());
        drafts.flush();
        return view(visit);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public ReviewView correct(UUID visit, Correction correction) {
        VisitCompleted counting = decisions.counting(visit);
        Optional<InvoiceView> invoice = drafts.locked(visit);
        if (isWaived(visit)) {
            throw new WrongState("The visit was waived; the customer pays nothing for it.");
        }
        requireOpen(invoice, correction.version());
        CorrectedVisit corrected = CorrectedVisit.of(counting, correction);
        decisions.keep(
                corrected.told(),
                DecisionKind.CORRECTED,
                new Ground(
                        correction.reason().strip(), corrected.changes(), ReviewedSides.customers(invoice, counting)));
        Set<UUID> before = overlapping.with(counting);
        drafts.correct(corrected.told());
        overlapping.corrected(corrected.told(), before);
        note(
                counting,
                "visit-corrected",
                String.join(" ", corrected.changes()) + " Reason: "
                        + correction.reason().strip());
        drafts.flush();
        return view(visit);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public ReviewView waive(UUID visit, Decide decision) {
        new Checks().reason(decision.reason()).done();
        VisitCompleted counting = decisions.counting(visit);
        Optional<InvoiceView> invoice = drafts.locked(visit);
        if (isWaived(visit)) {
            return view(visit);
        }
        requireOpen(invoice, decision.version());
        if (invoice.isEmpty()) {
            throw new WrongState("The customer pays nothing for this visit as it is; there is nothing to waive.");
        }
        Ground ground = new Ground(decision.reason().strip(), List.of(), ReviewedSides.customers(invoice, counting));
        decisions.keep(counting, DecisionKind.WAIVED, ground);
        drafts.takeOff(counting);
        note(
                counting,
                "visit-waived",
                "The customer is not charged " + ground.before().net() + ": "
                        + decision.reason().strip());
        drafts.flush();
        return view(visit);
    }

    /** Refuses what was read before somebody else decided, and what is issued. The invoice is locked. */
    private static void requireOpen(Optional<InvoiceView> invoice, Long version) {
        if (version != null && version != invoice.map(InvoiceView::version).orElse(0L)) {
            throw new ChangedSinceRead();
        }
        if (invoice.isPresent() && !isOpen(invoice.get())) {
            throw new WrongState(
                    "The invoice is issued and cannot be changed. Credit it, then invoice the visit again.");
        }
    }

    private static boolean isOpen(InvoiceView invoice) {
        return invoice.status() == InvoiceStatus.DRAFT || invoice.status() == InvoiceStatus.HELD;
    }

    private boolean isWaived(UUID visit) {
        return decisions.of(visit).stream().anyMatch(decision -> decision.kind() == DecisionKind.WAIVED);
    }

    private ReviewView view(UUID visit) {
        VisitCompleted counting = decisions.counting(visit);
        Optional<InvoiceView> invoice = drafts.of(visit);
        boolean open = invoice.filter(ReviewDesk::isOpen).isPresent();
        return ReviewedSides.view(
                decisions.reported(visit),
                counting,
                invoice,
                open ? drafts.reasonsToHold(counting) : List.of(),
                decisions.of(visit).stream().map(StoredDecision::view).toList());
    }

    private void note(VisitCompleted about, String action, String sentence) {
        audit.record(
                new AuditTrail.Subject("visit", about.visitId()),
                action,
                "Visit " + about.visitNumber() + " of " + about.workOrderNumber() + ". " + sentence);
    }
}

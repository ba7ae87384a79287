package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.CreditNotes;
import com.nextron.platform.billing.CreditNotes.Creditable;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.InvoicesAgain;
import com.nextron.platform.billing.Reviews.DecisionKind;
import com.nextron.platform.billing.internal.invoice.InvoicedRound;
import com.nextron.platform.billing.internal.invoice.VisitsOnDrafts;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where finance invoices a visit again after its invoice was credited. */
@ApplicationScoped
class InvoiceAgainDesk implements InvoicesAgain {
    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private VisitsOnDrafts drafts;

    @Inject
    private VisitDecisions decisions;

    @Inject
    private CreditNotes creditNotes;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<VisitRounds> of(UUID document) {
        Creditable invoice = invoiceOf(document);
        List<BilledVisit> visits = visits(invoice.invoice());
        List<InvoicedRound> rounds =
                drafts.rounds(visits.stream().map(BilledVisit::visitId).toList());
        return visits.stream()
                .map(visit -> new VisitRounds(
                        visit.visitId(),
                        visit.workOrderNumber(),
                        visit.visitNumber(),
                        refusal(invoice, visit, rounds).isEmpty(),
                        rounds.stream()
                                .filter(round -> round.visit().equals(visit.visitId()))
                                .map(round -> new Round(round.round(), round.invoice(), round.number(), round.status()))
                                .toList()))
                .toList();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView again(UUID document, InvoiceAgain wanted) {
        InvoiceView first = invoiceOf(document).invoice();
        // Locked before anything is looked at: whoever does the same at this time waits, and finds it done.
        drafts.lock(first.id());
        Creditable invoice = creditNotes.of(first.id());
        String reference = wanted.reference() == null ? "" : wanted.reference().strip();
        new Checks()
                .reason(wanted.reason())
                .require(
                        reference.length() <= LONGEST_REFERENCE,
                        new FieldError("reference", "At most " + LONGEST_REFERENCE + " characters, please."))
                .done();
        BilledVisit visit = chosen(invoice.invoice(), wanted.visit());
        refusal(invoice, visit, drafts.rounds(List.of(visit.visitId()))).ifPresent(why -> {
            throw new WrongState(why);
        });
        VisitCompleted counting = decisions.counting(visit.visitId());
        if (!VisitFacts.of(counting).isCharged()) {
            throw new WrongState("As the visit counts, the customer pays nothing for it.");
        }
        return draft(invoice.invoice(), counting, new Why(wanted.reason().strip(), reference));
    }

    private record Why(String reason, String reference) {}

    private InvoiceView draft(InvoiceView credited, VisitCompleted visit, Why why) {
        String number = credited.number().orElseThrow();
        InvoiceView draft = drafts.putAfterCredit(
                credited.id(),
                visit,
                new VisitsOnDrafts.Again(
                        "Invoiced again instead of invoice " + number
                                + ", which is credited. Correct what was wrong, or release it as it is.",
                        Optional.of(why.reference()).filter(one -> !one.isEmpty())));
        note(
                draft.id(),
                "invoice-drafted-again",
                "Instead of invoice " + number + ", which is credited: " + why.reason());
        note(
                credited.id(),
                "invoice-followed",
                "Visit " + visit.visitNumber() + " of " + visit.workOrderNumber() + " is invoiced again: "
                        + why.reason());
        return draft;
    }

    /** The invoice itself, or the one that a credit note takes back. */
    private Creditable invoiceOf(UUID document) {
        Creditable found = creditNotes.of(document);
        return found.invoice()
                .corrects()
                .map(correction -> creditNotes.of(correction.invoice()))
                .orElse(found);
    }

    private static List<BilledVisit> visits(InvoiceView invoice) {
        return invoice.visits().stream().filter(visit -> !visit.isPart()).toList();
    }

    private static BilledVisit chosen(InvoiceView invoice, UUID wanted) {
        List<BilledVisit> visits = visits(invoice);
        return visits.stream()
                .filter(visit ->
                        wanted == null ? visits.size() == 1 : visit.visitId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(new FieldError(
                        "visit",
                        "Please choose one of the visits on invoice "
                                + invoice.number().orElse("") + ".")));
    }

    /** Why the visit cannot be invoiced again now, if it cannot. */
    private Optional<String> refusal(Creditable invoice, BilledVisit visit, List<InvoicedRound> rounds) {
        if (invoice.invoice().kind() != InvoiceKind.INVOICE
                || invoice.invoice().number().isEmpty()) {
            return Optional.of("It is not issued; correct the draft instead.");
        }
        boolean credited = invoice.lines().stream()
                .filter(line -> line.line().visit() == visit.position())
                .allMatch(line -> line.left().isZero());
        if (!credited) {
            return Optional.of("Something of the visit is not credited yet. Credit it in full, then invoice it again.");
        }
        boolean last = rounds.stream()
                .filter(round -> round.visit().equals(visit.visitId()))
                .reduce((earlier, later) -> later)
                .filter(round -> round.invoice().equals(invoice.invoice().id()))
                .isPresent();
        if (!last) {
            return Optional.of("The visit is invoiced again already.");
        }
        boolean waived =
                decisions.of(visit.visitId()).stream().anyMatch(decision -> decision.kind() == DecisionKind.WAIVED);
        if (waived) {
            return Optional.of("The visit was waived; the customer pays nothing for it.");
        }
        return decisions.countingIfKept(visit.visitId()).isEmpty()
                ? Optional.of("The visit was reported before its words were kept, so it cannot be rated anew.")
                : Optional.empty();
    }

    private void note(UUID invoice, String action, String sentence) {
        audit.record(new AuditTrail.Subject("invoice", invoice), action, sentence);
    }
}

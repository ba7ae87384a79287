package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.CreditNotes;
import com.nextron.platform.billing.CreditNotes.Creditable;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.Gathering;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.Invoices.PartPrice;
import com.nextron.platform.billing.VisitCosts;
import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One invoice or credit note: how each line came to be, what was done with it; released, closed and issued here. */
@Named("invoicePage")
@RequestScoped
public class InvoicePage {
    @Inject
    private Invoices invoices;

    @Inject
    private VisitCosts costs;

    @Inject
    private CreditNotes creditNotes;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private InvoiceView view;
    private List<VisitCost> visitCosts;
    private Creditable creditable;
    private List<DraftChange> changes;

    /** Answers 404 before anything is drawn when there is no such invoice. */
    public void load() {
        getView();
    }

    public InvoiceView getView() {
        if (view == null) {
            view = invoices.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** The parts whose price is still to be entered. */
    public List<InvoicedLine> getUnpriced() {
        return getView().lines().stream().filter(line -> !line.priced()).toList();
    }

    /** Whether the reader is to enter prices of parts. */
    public boolean isToPrice() {
        return viewer.has("finance")
                && getView().status() == InvoiceStatus.HELD
                && !getUnpriced().isEmpty();
    }

    /** What the warranty bore of the visits (B2); none for visits from before that was kept. */
    public List<VisitCost> getCosts() {
        if (visitCosts == null) {
            Set<UUID> shown =
                    getView().visits().stream().map(BilledVisit::visitId).collect(Collectors.toSet());
            String orders = getView().visits().stream()
                    .map(visit -> visit.workOrderId().toString())
                    .distinct()
                    .collect(Collectors.joining(","));
            visitCosts = costs.list(ListQuery.first(ListQuery.MOST).where("workOrderId", orders)).items().stream()
                    .filter(one -> shown.contains(one.visitId()))
                    .toList();
        }
        return visitCosts;
    }

    /** Whether it is a credit note. */
    public boolean isCredit() {
        return getView().kind() == InvoiceKind.CREDIT_NOTE;
    }

    /** Whether it has its number. */
    public boolean isIssued() {
        return getView().number().isPresent();
    }

    /** What is left of an issued invoice, and its credit notes. */
    public Creditable getCreditable() {
        if (creditable == null) {
            creditable = creditNotes.of(getView().id());
        }
        return creditable;
    }

    /** Whether the reader may take some of it back. */
    public boolean isToCredit() {
        return viewer.has("finance")
                && isIssued()
                && !isCredit()
                && getCreditable().lines().stream()
                        .anyMatch(line -> !line.left().isZero());
    }

    /** What would be different if the draft were issued now; for finance, who issues it. */
    public List<DraftChange> getChanges() {
        if (changes == null) {
            changes = viewer.has("finance") && !isIssued()
                    ? invoices.changedSinceDraft(getView().id())
                    : List.of();
        }
        return changes;
    }

    /** What was done with it, newest first; headquarters' business. */
    public List<AuditTrail.Entry> getHistory() {
        if (viewer.isCustomer()) {
            return List.of();
        }
        List<AuditTrail.Entry> newestFirst =
                new ArrayList<>(invoices.history(getView().id()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Whether more visits come onto it. */
    public boolean isGathering() {
        return getView().gathering().map(Gathering::open).orElse(false);
    }

    /** Whether the reader may close it before its period is over. */
    public boolean isToClose() {
        return viewer.has("finance") && isGathering() && getView().status() == InvoiceStatus.DRAFT;
    }

    /** The lines of one visit. */
    public List<InvoicedLine> linesOf(BilledVisit visit) {
        return getView().lines().stream()
                .filter(line -> line.visit() == visit.position())
                .toList();
    }

    /** The days of delivery: one, or from the first to the last. */
    public String getDelivered() {
        List<LocalDate> days = getView().visits().stream()
                .map(BilledVisit::deliveredOn)
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? times.day(first) : times.day(first) + " to " + times.day(last);
    }

    public boolean isToIssue() {
        return viewer.has("finance") && getView().status() == InvoiceStatus.DRAFT && !isGathering();
    }

    public boolean isToRelease() {
        return viewer.has("finance")
                && getView().status() == InvoiceStatus.HELD
                && getUnpriced().isEmpty();
    }

    public String issue() {
        IssueOutcome outcome = invoices.issue(Request.id("id"));
        if (outcome instanceof IssueOutcome.Issued issued) {
            return Answers.done(
                    "Invoice " + issued.number() + " is issued and fixed. Beside it you see how it is sent.", here());
        }
        if (outcome instanceof IssueOutcome.AlreadyIssued before) {
            return Answers.refused("It was issued before, as invoice " + before.number() + ".", here());
        }
        return Answers.refused(outcome.refusal().orElseThrow(), here());
    }

    /** Enters the prices that were given; those left empty wait on. */
    public String priceParts() {
        List<PartPrice> prices = getUnpriced().stream()
                .map(line -> new PartPrice(line.position(), form.number("price" + line.position())))
                .filter(price -> price.cost() != null)
                .toList();
        InvoiceView after = invoices.priceParts(Request.id("id"), prices);
        return Answers.done(
                after.status() == InvoiceStatus.DRAFT
                        ? "All parts have their price. You can issue the invoice now."
                        : "The prices are entered. It is still held: "
                                + after.heldBecause().orElse(""),
                here());
    }

    public String close() {
        invoices.closeEarly(Request.id("id"), form.text("reason"));
        return Answers.done("It gathers no more visits. You can issue it now.", here());
    }

    public String release() {
        invoices.release(Request.id("id"), form.text("reason"));
        return Answers.done("The invoice is released. You can issue it now.", here());
    }

    private static String here() {
        return "/app/invoice.xhtml?id=" + Request.id("id");
    }
}

package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.InvoicesAgain;
import com.nextron.platform.billing.InvoicesAgain.InvoiceAgain;
import com.nextron.platform.billing.InvoicesAgain.Round;
import com.nextron.platform.billing.InvoicesAgain.VisitRounds;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Invoices a visit again after a credit, on the page of the invoice or of its credit note. */
@Named("invoiceAgain")
@RequestScoped
public class InvoiceAgainPart {
    @Inject
    private InvoicesAgain again;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private final Map<UUID, List<VisitRounds>> read = new HashMap<>();

    public Entered getForm() {
        return form;
    }

    /** The visits that are or were on more than one invoice. */
    public List<VisitRounds> followed(UUID document) {
        return of(document).stream().filter(visit -> visit.rounds().size() > 1).toList();
    }

    /** The visits that the reader may invoice again. */
    public List<SelectItem> toInvoice(UUID document) {
        return viewer.has("finance")
                ? of(document).stream()
                        .filter(VisitRounds::toInvoice)
                        .map(visit -> new SelectItem(
                                visit.visitId().toString(), visit.workOrderNumber() + ", visit " + visit.visitNumber()))
                        .toList()
                : List.of();
    }

    /** Whether there is a choice. */
    public boolean several(UUID document) {
        return toInvoice(document).size() > 1;
    }

    public String label(Round round) {
        return round.number().map(number -> "Invoice " + number).orElse("Draft");
    }

    /** Its status, inside a sentence. */
    public String standing(Round round) {
        return round.status().label().toLowerCase(Locale.ROOT);
    }

    public String draft() {
        UUID visit = form.text("visit").isEmpty() ? null : form.id("visit");
        InvoiceView drafted = again.again(
                Request.id("id"), new InvoiceAgain(visit, form.text("againReason"), form.text("reference")));
        return Answers.done(
                "The visit is on a draft again. Correct what was wrong, or release it as it is.",
                "/app/review.xhtml?visit=" + drafted.visits().get(0).visitId());
    }

    private List<VisitRounds> of(UUID document) {
        return read.computeIfAbsent(document, again::of);
    }
}

package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.CreditNotes;
import com.nextron.platform.billing.CreditNotes.Creditable;
import com.nextron.platform.billing.CreditNotes.LineCredit;
import com.nextron.platform.billing.CreditNotes.LineLeft;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Amounts;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes an issued invoice back: all that is left, or so much of each line. */
@Named("creditPage")
@RequestScoped
public class CreditPage {
    @Inject
    private CreditNotes creditNotes;

    @Inject
    private Amounts amounts;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private Creditable creditable;

    /** Answers 404 before anything is drawn when there is no such invoice, or the reader is not who credits. */
    public void load() {
        if (!viewer.has("finance")) {
            throw new NotFound();
        }
        getCreditable();
    }

    public Creditable getCreditable() {
        if (creditable == null) {
            creditable = creditNotes.of(Request.id("id"));
        }
        return creditable;
    }

    /** The lines of which something is left; none of a draft or a credit note, which are not credited. */
    public List<LineLeft> getLines() {
        InvoiceView invoice = getCreditable().invoice();
        if (invoice.kind() == InvoiceKind.CREDIT_NOTE || invoice.number().isEmpty()) {
            return List.of();
        }
        return getCreditable().lines().stream()
                .filter(line -> !line.left().isZero())
                .toList();
    }

    public Entered getForm() {
        return form;
    }

    /** What was left when the reader opened the page, also after a refusal. */
    public String getSeen() {
        String seen = Request.text("left");
        return seen.isEmpty() ? getCreditable().left().amount().toPlainString() : seen;
    }

    public String whole() {
        return isOvertaken() ? lookAgain() : told(creditNotes.creditWhole(Request.id("id"), form.text("reason")));
    }

    /** Credits the amounts that were given; lines left empty stay as they are. */
    public String lines() {
        if (isOvertaken()) {
            return lookAgain();
        }
        List<LineCredit> wanted = getLines().stream()
                .map(line -> new LineCredit(
                        line.line().position(),
                        null,
                        form.number("line" + line.line().position())))
                .filter(line -> line.amount() != null)
                .toList();
        return told(creditNotes.creditLines(Request.id("id"), form.text("reason"), wanted));
    }

    /** Whether somebody, or this person in another window, has credited some of it since: the same might go back twice. */
    private boolean isOvertaken() {
        return !getSeen().equals(getCreditable().left().amount().toPlainString());
    }

    private String lookAgain() {
        return Answers.refused(
                "Nothing is credited: a credit note came in between, and "
                        + amounts.of(getCreditable().left())
                        + " are left now. Look at it below, then credit what is still wrong.",
                "/app/credit.xhtml?id=" + Request.id("id"));
    }

    private String told(InvoiceView note) {
        return Answers.done(
                "Credit note " + note.number().orElse("") + " takes back " + amounts.of(note.gross())
                        + ". It goes out with the next export.",
                "/app/invoice.xhtml?id=" + note.id());
    }
}

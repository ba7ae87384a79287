package com.nextron.platform.portal.pages.finance;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One invoice: how each line came to be; released and issued here. */
@Named("invoicePage")
@RequestScoped
public class InvoicePage {
    @Inject
    private Invoices invoices;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private InvoiceView view;

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

    public boolean isToIssue() {
        return viewer.has("finance") && getView().status() == InvoiceStatus.DRAFT;
    }

    public boolean isToRelease() {
        return viewer.has("finance") && getView().status() == InvoiceStatus.HELD;
    }

    public String issue() {
        IssueOutcome outcome = invoices.issue(Request.id("id"));
        if (outcome instanceof IssueOutcome.Issued issued) {
            return Answers.done(
                    "Invoice " + issued.number() + " is issued and fixed. It goes out with the next export.", here());
        }
        if (outcome instanceof IssueOutcome.AlreadyIssued before) {
            return Answers.refused("It was issued before, as invoice " + before.number() + ".", here());
        }
        return Answers.refused("It is held and has to be released first.", here());
    }

    public String release() {
        invoices.release(Request.id("id"), form.text("reason"));
        return Answers.done("The invoice is released. You can issue it now.", here());
    }

    private static String here() {
        return "/app/invoice.xhtml?id=" + Request.id("id");
    }
}

package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.billing.UnreturnedParts.Status;
import com.nextron.platform.billing.UnreturnedParts.UnreturnedPart;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One part that did not come back: invoiced or waived here. */
@Named("unreturnedPartPage")
@RequestScoped
public class UnreturnedPartPage {
    @Inject
    private UnreturnedParts parts;

    @Inject
    private Customers customers;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private UnreturnedPart view;

    /** Answers 404 before anything is drawn when there is no such part. */
    public void load() {
        getView()
                .listPrice()
                .ifPresent(price -> form.put("unitPrice", price.amount().toPlainString()));
    }

    public UnreturnedPart getView() {
        if (view == null) {
            view = parts.find(Request.id("id"));
        }
        return view;
    }

    /** Who would pay for it. */
    public String getCustomerName() {
        return customers.find(getView().customer()).name();
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the reader is to decide about it now. */
    public boolean isToDecide() {
        return getView().status() == Status.PROPOSED && viewer.has("finance");
    }

    public String confirm() {
        UnreturnedPart after = parts.confirm(Request.id("id"), form.number("unitPrice"));
        return Answers.done(
                "The invoice is drafted. Look at it and issue it.",
                "/app/invoice.xhtml?id=" + after.invoiceId().orElseThrow());
    }

    public String waive() {
        UnreturnedPart after = parts.waive(Request.id("id"), form.text("reason"));
        return Answers.done(
                "The part of " + after.serviceNumber() + " is not invoiced.",
                "/app/unreturned-part.xhtml?id=" + after.id());
    }
}

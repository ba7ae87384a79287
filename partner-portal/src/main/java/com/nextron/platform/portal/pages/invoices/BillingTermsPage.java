package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.BillingTerms;
import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.BillingTerms.WantedTerms;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** How a customer is invoiced. */
@Named("billingTermsPage")
@RequestScoped
public class BillingTermsPage {
    @Inject
    private BillingTerms terms;

    @Inject
    private Customers customers;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private CustomerView customer;
    private TermsView view;

    /** Fills the form; answers 404 before anything is drawn when there is no such customer. */
    public void load() {
        TermsView present = getView();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.put("collecting", present.collecting().name());
            form.put("language", present.language().name());
            form.put("vatNumber", present.vatNumber().orElse(""));
            form.put("reference", present.reference());
            form.put("daysToPay", Integer.toString(present.daysToPay()));
            form.put("sending", present.sending().name());
            form.put("electronicAddress", present.electronicAddress().orElse(""));
        }
    }

    public CustomerView getCustomer() {
        if (customer == null) {
            customer = customers.find(id());
        }
        return customer;
    }

    public TermsView getView() {
        if (view == null) {
            view = terms.of(id());
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the reader may change them. */
    public boolean isEditor() {
        return viewer.has("finance");
    }

    public List<SelectItem> getSettings() {
        return Arrays.stream(Collecting.values())
                .map(one -> new SelectItem(one.name(), one.label()))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(InvoiceLanguage.values())
                .map(one -> new SelectItem(one.name(), one.label()))
                .toList();
    }

    public List<SelectItem> getWays() {
        return Arrays.stream(SendingWay.values())
                .map(one -> new SelectItem(one.name(), one.label()))
                .toList();
    }

    public String save() {
        TermsView changed = terms.change(
                id(),
                new WantedTerms(
                        form.text("collecting"),
                        form.text("language"),
                        form.text("vatNumber"),
                        form.text("reference"),
                        days(),
                        form.text("sending"),
                        form.text("electronicAddress")));
        return Answers.done(
                getCustomer().name() + " is invoiced so from now on: "
                        + changed.collecting().label().toLowerCase(java.util.Locale.ROOT) + ".",
                "/app/billing-terms.xhtml?id=" + id());
    }

    private Integer days() {
        try {
            BigDecimal days = form.number("daysToPay");
            return days == null ? null : days.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(new FieldError("daysToPay", "Please give whole days, such as 14."));
        }
    }

    private static TenantId id() {
        try {
            return new TenantId(Request.text("id"));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

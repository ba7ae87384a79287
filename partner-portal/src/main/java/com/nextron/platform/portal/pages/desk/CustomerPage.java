package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.billing.BillingTerms;
import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.ChangeCustomer;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A customer as an invoice needs it: read by itself, changed by headquarters. */
@Named("customerPage")
@RequestScoped
public class CustomerPage {
    @Inject
    private Customers customers;

    @Inject
    private BillingTerms terms;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private CustomerView view;
    private TermsView invoiced;

    /** Fills the form; answers 404 before anything is drawn when there is no such customer. */
    public void load() {
        CustomerView present = getView();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.put("name", present.name());
            form.put("organisationNumber", present.organisationNumber());
            form.put("street", present.street());
            form.put("postalCode", present.postalCode());
            form.put("city", present.city());
            form.put("invoiceEmail", present.invoiceEmail());
        }
    }

    public CustomerView getView() {
        if (view == null) {
            view = customers.find(id());
        }
        return view;
    }

    public TermsView getTerms() {
        if (invoiced == null) {
            invoiced = terms.of(id());
        }
        return invoiced;
    }

    public Entered getForm() {
        return form;
    }

    /** The version that the reader saw, also after a refusal. */
    public String getSeen() {
        String seen = Request.text("version");
        return seen.isEmpty() ? String.valueOf(getView().version()) : seen;
    }

    public boolean isEditor() {
        return viewer.has("hq-admin") || viewer.has("hq-support") || viewer.has("finance");
    }

    /** What was changed, newest first; headquarters' business. */
    public List<AuditTrail.Entry> getHistory() {
        if (viewer.isCustomer()) {
            return List.of();
        }
        List<AuditTrail.Entry> newestFirst = new ArrayList<>(customers.history(id()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** In the four countries a VAT number is made from the organisation number: whether this one is from another. */
    public boolean isVatNumberOfAnother() {
        return vatNumberOfAnother(getView()).isPresent();
    }

    public String save() {
        CustomerView changed = customers.change(
                id(),
                new ChangeCustomer(
                        form.text("name"),
                        form.text("organisationNumber"),
                        form.text("street"),
                        form.text("postalCode"),
                        form.text("city"),
                        form.text("invoiceEmail"),
                        seen()));
        String here = "/app/customer.xhtml?id=" + id();
        return vatNumberOfAnother(changed)
                .map(number -> Answers.refused(
                        changed.name() + " is changed, but its VAT number " + number
                                + " is still that of another organisation number. Change it under how it is invoiced.",
                        here))
                .orElseGet(() ->
                        Answers.done(changed.name() + " is changed. Invoices are issued to it so from now on.", here));
    }

    private Optional<String> vatNumberOfAnother(CustomerView customer) {
        boolean nordic = List.of("NO", "SE", "DK", "FI").contains(customer.country());
        return getTerms().vatNumber().filter(number -> nordic && !number.contains(customer.organisationNumber()));
    }

    private Long seen() {
        try {
            return Long.valueOf(Request.text("version"));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    /** The customer asked for; its own people need not name it. */
    private TenantId id() {
        String wanted = Request.text("id");
        if (wanted.isEmpty() && viewer.isCustomer()) {
            return viewer.getTenantId();
        }
        try {
            return new TenantId(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import com.nextron.platform.tenant.Customers.RegisterCustomer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Registers a customer. */
@Named("registerCustomerPage")
@RequestScoped
public class RegisterCustomerPage {
    @Inject
    private Customers customers;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    public String register() {
        CustomerView customer = customers.register(new RegisterCustomer(
                form.text("name"),
                form.text("organisationNumber"),
                form.text("country"),
                form.text("street"),
                form.text("postalCode"),
                form.text("city"),
                form.text("invoiceEmail"),
                form.text("contactFirstName"),
                form.text("contactLastName"),
                form.text("contactEmail")));
        boolean waits = customer.account() == AccountStatus.WAITING
                && !form.text("contactEmail").isEmpty();
        return Answers.done(
                customer.name() + " is registered."
                        + (waits ? " The account follows as soon as the identity provider has made it." : ""),
                "/app/customers.xhtml");
    }
}

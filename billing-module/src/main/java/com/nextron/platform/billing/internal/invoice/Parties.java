package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.internal.terms.CustomerTerms;
import com.nextron.platform.billing.internal.vat.VatQuestion.Taxed;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Customers as they are registered at this moment, with how they are invoiced. */
@ApplicationScoped
class Parties {
    @Inject
    private Customers customers;

    @Inject
    private CustomerTerms terms;

    /**
     * Who gets an invoice, and how.
     *
     * @param daysToPay from the day of issue
     */
    record BilledCustomer(TenantId id, Buyer buyer, Collecting collecting, int daysToPay) {
        /** The same customer on an invoice that has to name something else. */
        BilledCustomer referring(String reference) {
            return new BilledCustomer(id, buyer.referring(reference), collecting, daysToPay);
        }

        /** The customer as far as VAT goes. */
        Taxed taxed() {
            return new Taxed(Country.of(buyer.country()), buyer.vatNumber().isPresent());
        }
    }

    BilledCustomer customer(TenantId id) {
        CustomerView registered = customers.find(id);
        TermsView agreed = terms.of(registered);
        Buyer buyer = new Buyer(
                registered.name(),
                registered.organisationNumber(),
                registered.country(),
                registered.street(),
                registered.postalCode(),
                registered.city(),
                registered.invoiceEmail(),
                agreed.vatNumber(),
                agreed.reference(),
                agreed.language());
        return new BilledCustomer(id, buyer, agreed.collecting(), agreed.daysToPay());
    }
}

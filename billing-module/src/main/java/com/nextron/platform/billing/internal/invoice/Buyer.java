package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.tenant.Customers.CustomerView;

/**
 * Who gets an invoice, as registered when it was drafted and again when it was issued.
 *
 * @param country two letters
 * @param email where invoices go
 */
public record Buyer(
        String name,
        String organisationNumber,
        String country,
        String street,
        String postalCode,
        String city,
        String email) {
    static Buyer of(CustomerView customer) {
        return new Buyer(
                customer.name(),
                customer.organisationNumber(),
                customer.country(),
                customer.street(),
                customer.postalCode(),
                customer.city(),
                customer.invoiceEmail());
    }
}

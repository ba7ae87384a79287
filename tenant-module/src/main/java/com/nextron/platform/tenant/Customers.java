package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.Map;
import java.util.Set;

/** Customers: who bought machines, who files cases, and who gets the invoice. */
public interface Customers {
    /**
     * Registers a customer with what an invoice needs, and, when a contact e-mail is given, an account at the identity
     * provider with the role customer. For hq-admin and hq-support.
     */
    CustomerView register(RegisterCustomer wanted);

    /** Customers, newest first; sorts: name, country, city, organisationNumber. Search: name, id, organisation number. Filter: country. For headquarters and finance. */
    Listing<CustomerView> list(ListQuery query);

    /** One customer: for headquarters, finance, the platform, and the customer's own people. */
    CustomerView find(TenantId customer);

    /** Those of the customers that the caller sees, in one question. For headquarters, finance and the platform. */
    Map<TenantId, CustomerView> findAll(Set<TenantId> customers);

    /**
     * What a customer is registered with.
     *
     * @param organisationNumber checked by its country's check digits
     * @param invoiceEmail where invoices go
     * @param contactEmail the first account's address; may be empty: then nobody of the customer can sign in
     */
    record RegisterCustomer(
            String name,
            String organisationNumber,
            String country,
            String street,
            String postalCode,
            String city,
            String invoiceEmail,
            String contactFirstName,
            String contactLastName,
            String contactEmail) {}

    /**
     * A customer as the invoice needs it.
     *
     * @param organisationNumber bare digits
     * @param account null when nobody of the customer can sign in
     */
    record CustomerView(
            TenantId id,
            String name,
            String organisationNumber,
            String country,
            String street,
            String postalCode,
            String city,
            String invoiceEmail,
            AccountStatus account) {}
}

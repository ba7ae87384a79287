package com.nextron.platform.tenant;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.List;

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

    /**
     * Changes what a customer is registered with. The id and the country stay: a company in another country is another
     * company. Drafts are issued to what is registered then, issued invoices stay as they are. Kept in the audit with what
     * it was before. For hq-admin, hq-support and finance.
     *
     * @throws com.nextron.platform.core.problem.ChangedSinceRead somebody changed it after that version
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field; {@code name} where nothing is changed
     */
    CustomerView change(TenantId customer, ChangeCustomer wanted);

    /** What was changed of a customer, oldest first. For headquarters and finance. */
    List<AuditTrail.Entry> history(TenantId customer);

    /**
     * A customer as it should be registered; everything is given, also what stays.
     *
     * @param organisationNumber checked by its country's check digits
     * @param version of the customer as it was read; null to change whatever stands
     */
    record ChangeCustomer(
            String name,
            String organisationNumber,
            String street,
            String postalCode,
            String city,
            String invoiceEmail,
            Long version) {
        /** The same wish of somebody who read the customer at that version. */
        public ChangeCustomer asReadAt(long seen) {
            return new ChangeCustomer(name, organisationNumber, street, postalCode, city, invoiceEmail, seen);
        }
    }

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
     * @param version changes with every change of the entry
     * @param organisationNumber bare digits
     * @param account null when nobody of the customer can sign in
     */
    record CustomerView(
            TenantId id,
            long version,
            String name,
            String organisationNumber,
            String country,
            String street,
            String postalCode,
            String city,
            String invoiceEmail,
            AccountStatus account) {}
}

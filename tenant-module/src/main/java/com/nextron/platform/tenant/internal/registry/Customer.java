package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Customers.CustomerView;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Who bought machines, with what an invoice needs. */
@Entity
@DiscriminatorValue("CUSTOMER")
class Customer extends Tenant {
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Column(name = "invoice_email")
    private String invoiceEmail;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    protected Customer() {}

    Customer(TenantId tenant, String name, OrganisationNumber number, Instant now) {
        super(tenant, name, number, now);
    }

    Customer at(String streetAndNumber, PostalCode code, String town) {
        this.street = streetAndNumber;
        this.postalCode = code.value();
        this.city = town;
        return this;
    }

    Customer invoicedAt(String email) {
        this.invoiceEmail = email;
        return this;
    }

    /** Is registered so from now on. */
    void become(CustomerEntry entry) {
        become(entry.company().name(), entry.company().number());
        at(entry.street(), entry.company().code(), entry.company().city()).invoicedAt(entry.invoiceEmail());
    }

    Customer spokenForBy(Person contact) {
        this.contactName = contact.name();
        this.contactEmail = contact.email();
        return this;
    }

    @Override
    TenantKind kind() {
        return TenantKind.CUSTOMER;
    }

    CustomerView view(AccountStatus account) {
        return new CustomerView(
                tenantId(),
                version(),
                name(),
                organisationNumber(),
                country(),
                street,
                postalCode,
                city,
                invoiceEmail,
                account);
    }
}

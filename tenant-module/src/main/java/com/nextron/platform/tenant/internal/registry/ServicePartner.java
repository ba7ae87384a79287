package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A local service partner with its base and its first manager. */
@Entity
@DiscriminatorValue("PARTNER")
class ServicePartner extends Tenant {
    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Column(name = "contact_name")
    private String managerName;

    @Column(name = "contact_email")
    private String managerEmail;

    @Column(name = "contact_phone")
    private String managerPhone;

    protected ServicePartner() {}

    ServicePartner(TenantId tenant, String name, OrganisationNumber number, Instant now) {
        super(tenant, name, number, now);
    }

    ServicePartner basedIn(PostalCode code, String town) {
        this.postalCode = code.value();
        this.city = town;
        return this;
    }

    ServicePartner managedBy(Person manager, String phone) {
        this.managerName = manager.name();
        this.managerEmail = manager.email();
        this.managerPhone = phone;
        return this;
    }

    @Override
    TenantKind kind() {
        return TenantKind.PARTNER;
    }

    PartnerView view(AccountStatus account) {
        return new PartnerView(
                tenantId(),
                name(),
                organisationNumber(),
                country(),
                postalCode,
                city,
                status(),
                account,
                managerName,
                managerEmail,
                managerPhone,
                createdAt());
    }
}

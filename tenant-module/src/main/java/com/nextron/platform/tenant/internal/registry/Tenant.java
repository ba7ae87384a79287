package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.PartnerStatus;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One that takes part. Its id never changes. */
@Entity
@Table(schema = "tenant", name = "tenant")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class Tenant {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String name;
    private String country;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Tenant() {}

    Tenant(TenantId tenant, String name, OrganisationNumber number, Instant now) {
        this.id = Ids.next();
        this.tenantId = tenant.value();
        this.name = name;
        this.country = number.country().code();
        this.organisationNumber = number.digits();
        this.status = PartnerStatus.ACTIVE;
        this.createdAt = now;
    }

    abstract TenantKind kind();

    /** Changes whether it takes part; says whether that was a change. */
    boolean become(PartnerStatus wanted) {
        boolean changed = status != wanted;
        status = wanted;
        return changed;
    }

    boolean isActive() {
        return status == PartnerStatus.ACTIVE;
    }

    /** Is known by another name and number from now on. */
    final void become(String wantedName, OrganisationNumber number) {
        this.name = wantedName;
        this.organisationNumber = number.digits();
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    TenantId tenantId() {
        return new TenantId(tenantId);
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    PartnerStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }
}

package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.tenancy.TenantKind;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** Nextron itself; its one row comes with the schema. */
@Entity
@DiscriminatorValue("OPERATOR")
class Operator extends Tenant {
    protected Operator() {}

    @Override
    TenantKind kind() {
        return TenantKind.OPERATOR;
    }
}

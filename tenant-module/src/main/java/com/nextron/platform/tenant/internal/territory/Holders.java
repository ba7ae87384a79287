package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who can hold a territory, and their names. */
@ApplicationScoped
class Holders {
    @Inject
    private RegisteredTenants tenants;

    /** Whether it is an active partner or the operator. */
    boolean takesPart(TenantId partner) {
        return tenants.find(partner)
                .filter(known -> known.active() && known.kind() != TenantKind.CUSTOMER)
                .isPresent();
    }

    String name(TenantId partner) {
        return names(List.of(partner)).getOrDefault(partner, partner.value());
    }

    Map<TenantId, String> names(Collection<TenantId> partners) {
        return tenants.names(partners);
    }

    /** The names of those that take part. */
    Map<TenantId, String> active(Collection<TenantId> partners) {
        return tenants.activeNames(partners);
    }
}

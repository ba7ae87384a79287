package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TenantDirectory.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one tenant in a transaction of its own, whoever's transaction is running. */
@ApplicationScoped
class DirectoryLookup {
    @Inject
    private RegisteredTenants tenants;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Entry> find(TenantId tenant) {
        return tenants.find(tenant).map(known -> new Entry(known.id(), known.kind(), known.name(), known.active()));
    }
}

package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;

/** How tenants stand now; asked by the opening of accounts, answered by the registry. */
public interface Standings {
    /**
     * The tenant's present standing, read from the database.
     *
     * @throws com.nextron.platform.core.problem.NotFound when there is no such tenant
     */
    Standing of(TenantId tenant);

    /**
     * A tenant's standing.
     *
     * @param active false while it is suspended
     */
    record Standing(String name, boolean active) {}
}

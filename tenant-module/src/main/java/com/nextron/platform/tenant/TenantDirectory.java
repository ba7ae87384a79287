package com.nextron.platform.tenant;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import java.util.Optional;

/** Which tenants there are: asked at the edge to turn a token's tenant claim into a caller. Open to the platform. */
public interface TenantDirectory {
    /** The tenant, or nothing when it is unknown here. Answers may be a few seconds old. */
    Optional<Entry> find(TenantId tenant);

    /**
     * What the edge needs to know of a tenant.
     *
     * @param active false for a suspended tenant: its tokens are refused
     */
    record Entry(TenantId id, TenantKind kind, String name, boolean active) {}
}

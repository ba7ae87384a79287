package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.UUID;

/** Ids in addresses. What is no id at all answers like an unknown one. */
public final class PathId {
    private PathId() {}

    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public static TenantId tenant(String text) {
        try {
            return new TenantId(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

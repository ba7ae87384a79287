package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.Role;

/**
 * The only roles that the platform grants. The platform's own account at the identity provider could grant any, also
 * those of headquarters; this type is why it never does.
 */
public enum GrantableRole {
    PARTNER_MANAGER(Role.PARTNER_MANAGER),
    TECHNICIAN(Role.TECHNICIAN),
    CUSTOMER(Role.CUSTOMER);

    private final Role role;

    GrantableRole(Role role) {
        this.role = role;
    }

    /** The role's name at the identity provider. */
    public String token() {
        return role.token();
    }
}

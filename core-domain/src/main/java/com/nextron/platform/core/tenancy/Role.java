package com.nextron.platform.core.tenancy;

import java.util.Arrays;
import java.util.Optional;

/** The roles a token can carry. Roles of the operator count only when the tenant is the operator. */
public enum Role {
    HQ_ADMIN("hq-admin", TenantKind.OPERATOR),
    HQ_DISPATCHER("hq-dispatcher", TenantKind.OPERATOR),
    HQ_SUPPORT("hq-support", TenantKind.OPERATOR),
    FINANCE("finance", TenantKind.OPERATOR),
    PARTNER_MANAGER("partner-manager", TenantKind.PARTNER),
    /** A technician of a partner or of the operator. */
    TECHNICIAN("technician", null),
    CUSTOMER("customer", TenantKind.CUSTOMER),
    /** A partner's own system, by client credentials. */
    M2M_PARTNER("m2m-partner", TenantKind.PARTNER);

    private final String token;
    private final TenantKind kind;

    Role(String token, TenantKind kind) {
        this.token = token;
        this.kind = kind;
    }

    /** The role's name in tokens and in the identity provider. */
    public String token() {
        return token;
    }

    /** Whether a tenant of this kind may hold the role at all. */
    public boolean belongsTo(TenantKind tenantKind) {
        return kind == null ? tenantKind != TenantKind.CUSTOMER : kind == tenantKind;
    }

    /** The role of that name, or nothing: unknown names in a token grant nothing. */
    public static Optional<Role> ofToken(String token) {
        return Arrays.stream(values()).filter(r -> r.token.equals(token)).findFirst();
    }
}

package com.nextron.platform.core.tenancy;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a person or a system of one tenant, or the platform itself.
 *
 * @param tenant the tenant acted for
 * @param kind the tenant's kind
 * @param user the account's name as shown to people and kept in the audit
 * @param roles the roles that count for this tenant's kind
 * @param system whether the platform itself acts (timers, the outbox relay, a guest's request): sees all rows
 */
public record Caller(TenantId tenant, TenantKind kind, String user, Set<Role> roles, boolean system) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A signed-in account. Roles that this kind of tenant cannot hold are dropped. */
    public static Caller signedIn(TenantId tenant, TenantKind kind, String user, Set<Role> roles) {
        Set<Role> counting = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role.belongsTo(kind)).forEach(counting::add);
        return new Caller(tenant, kind, user, counting, false);
    }

    /** The platform acting by itself, named by what acts: {@code outbox}, {@code offer-timer}, {@code guest}. */
    public static Caller platform(String what) {
        return new Caller(TenantId.OPERATOR, TenantKind.OPERATOR, "platform/" + what, Set.of(), true);
    }

    public boolean isOperator() {
        return kind == TenantKind.OPERATOR;
    }

    public boolean isPartner() {
        return kind == TenantKind.PARTNER;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}

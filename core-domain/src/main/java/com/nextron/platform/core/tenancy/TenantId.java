package com.nextron.platform.core.tenancy;

import java.util.regex.Pattern;

/**
 * A tenant's id: the alias of its Keycloak organization, immutable, lower case, 2 to 60 letters, digits and hyphens.
 *
 * @param value the alias, such as {@code nordlys-it}
 */
public record TenantId(String value) {
    // Before the constants below, which are checked by it.
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}[a-z0-9]");

    /** The operator: Nextron itself. */
    public static final TenantId OPERATOR = new TenantId("nextron");

    public TenantId {
        if (value == null || !ALIAS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

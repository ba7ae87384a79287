package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;

/**
 * The port to the identity provider. Each call may be repeated: it brings about a state, whatever was there before.
 *
 * <p>Every call may throw {@link IdentityUnavailable}; the outbox then tries again.
 */
public interface IdentityProvider {
    /** Sees to it that the tenant has an organization; an existing one stays as it is. */
    void ensureOrganization(TenantId tenant, String name);

    /** Gives the tenant's organization that name. Nothing happens while there is no organization. */
    void rename(TenantId tenant, String name);

    /**
     * Sees to it that the person has an account with that role in the tenant's organization.
     *
     * @throws IllegalStateException when the account belongs to another tenant
     */
    void ensureMember(TenantId tenant, Person person, GrantableRole role);

    /** Sends the person the mail with the link by which to set a password. */
    void invite(Person person);

    /** Lets the tenant's people in, or keeps them out. Nothing happens while there is no organization. */
    void admit(TenantId tenant, boolean admitted);

    /** Ends every session of the tenant's people. Nothing happens while there is no organization. */
    void signOutAll(TenantId tenant);
}

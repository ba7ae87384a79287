package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accounts that are wanted or ready. */
interface Accounts {
    /**
     * Stores a wish.
     *
     * @throws UserNameTaken when somebody has that user name, in whichever tenant
     */
    void add(Account account);

    Optional<Account> find(UUID id);

    /** The tenant's accounts that are still to be opened. */
    List<Account> waiting(TenantId tenant);

    /** How far the accounts of these holders are; a holder without one is not in the answer. */
    Map<UUID, AccountStatus> statuses(Collection<UUID> holders);

    /** Lets one server at a time work on a tenant's accounts, until the end of the transaction. */
    void lock(TenantId tenant);
}

package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the module's use cases ask for accounts and how far they are. Works in the caller's transaction. */
@ApplicationScoped
public class AccountDesk {
    private Accounts accounts;
    private Outbox outbox;
    private Clock clock;

    /** For the container's proxy. */
    protected AccountDesk() {}

    @Inject
    AccountDesk(Accounts accounts, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Wants an account for somebody; it is opened after the commit, as soon as the identity provider answers.
     *
     * @throws InvalidInput against the wish's e-mail field when somebody has that user name
     */
    public void want(Wish wish) {
        Account account = new Account(wish.tenant(), wish.holder(), wish.role(), clock.instant()).of(wish.person());
        try {
            accounts.add(account);
        } catch (UserNameTaken taken) {
            throw new InvalidInput(new FieldError(
                    wish.emailField(), "Somebody has an account with this address already. Use another address."));
        }
        outbox.publish(new AccountWanted(wish.tenant().value(), account.id()));
    }

    /** The tenant's name was changed: the identity provider is told after the commit. */
    public void renamed(TenantId tenant) {
        outbox.publish(new TenantRenamed(tenant.value()));
    }

    /** How far the accounts of these holders are; a holder without one is not in the answer. */
    public Map<UUID, AccountStatus> statuses(Collection<UUID> holders) {
        return accounts.statuses(holders);
    }

    /**
     * An account that is wanted.
     *
     * @param holder the id of what the account was made for: a technician, or the tenant whose first account it is
     * @param emailField the field of the request that carried the address
     */
    public record Wish(TenantId tenant, UUID holder, GrantableRole role, Person person, String emailField) {}
}

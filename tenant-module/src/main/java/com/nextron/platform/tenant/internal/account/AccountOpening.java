package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerReinstated;
import com.nextron.platform.tenant.PartnerSuspended;
import com.nextron.platform.tenant.internal.account.Standings.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * Brings the identity provider in line with the registry. The mail to set a password leaves at least once: a crash
 * between the mail and the commit sends it again.
 */
@ApplicationScoped
class AccountOpening implements OutboxConsumer {
    private Accounts accounts;
    private Standings standings;
    private IdentityProvider identity;
    private Outbox outbox;
    private Clock clock;

    /** For the container's proxy. */
    protected AccountOpening() {}

    @Inject
    AccountOpening(Accounts accounts, Standings standings, IdentityProvider identity, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.identity = identity;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tenant.accounts";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                AccountWanted.class.getSimpleName(),
                TenantRenamed.class.getSimpleName(),
                PartnerSuspended.class.getSimpleName(),
                PartnerReinstated.class.getSimpleName());
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void accept(Delivered delivered) {
        switch (delivered.type()) {
            case "AccountWanted" -> {
                AccountWanted wanted = delivered.as(AccountWanted.class);
                open(new TenantId(wanted.tenant()), wanted.account());
            }
            case "TenantRenamed" ->
                rename(new TenantId(delivered.as(TenantRenamed.class).tenant()));
            case "PartnerSuspended" ->
                align(new TenantId(delivered.as(PartnerSuspended.class).partner()));
            case "PartnerReinstated" ->
                align(new TenantId(delivered.as(PartnerReinstated.class).partner()));
            default -> throw new IllegalArgumentException(name() + " takes no " + delivered.type());
        }
    }

    /** Opens a wanted account, once. A suspended tenant's account waits until the tenant is reinstated. */
    void open(TenantId tenant, UUID id) {
        accounts.lock(tenant);
        Standing standing = standings.of(tenant);
        Account account = accounts.find(id)
                .orElseThrow(() -> new IllegalStateException("There is no account " + id + " to open."));
        if (account.isReady() || !standing.active()) {
            return;
        }
        identity.ensureOrganization(tenant, standing.name());
        identity.ensureMember(tenant, account.person(), account.role());
        identity.invite(account.person());
        account.open(clock.instant());
    }

    /** Gives the tenant's organization the name that the registry has now. */
    void rename(TenantId tenant) {
        accounts.lock(tenant);
        identity.rename(tenant, standings.of(tenant).name());
    }

    /** Lets a tenant's people in or keeps them out, as the registry says now. */
    void align(TenantId tenant) {
        accounts.lock(tenant);
        boolean active = standings.of(tenant).active();
        identity.admit(tenant, active);
        if (active) {
            // Each in a delivery of its own: one that cannot be opened does not hold up the others.
            accounts.waiting(tenant)
                    .forEach(account -> outbox.publish(new AccountWanted(tenant.value(), account.id())));
        } else {
            identity.signOutAll(tenant);
        }
    }
}

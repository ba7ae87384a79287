package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts in memory. */
class FakeAccounts implements Accounts {
    private final Map<UUID, Account> stored = new LinkedHashMap<>();

    @Override
    public void add(Account account) {
        boolean taken = stored.values().stream()
                .anyMatch(
                        other -> other.person().email().equals(account.person().email()));
        if (taken) {
            throw new UserNameTaken(null);
        }
        stored.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Account> waiting(TenantId tenant) {
        return stored.values().stream()
                .filter(account -> account.tenant().equals(tenant) && !account.isReady())
                .toList();
    }

    @Override
    public Map<UUID, AccountStatus> statuses(Collection<UUID> holders) {
        return stored.values().stream()
                .filter(account -> holders.contains(account.holder()))
                .collect(Collectors.toMap(Account::holder, Account::status));
    }

    @Override
    public void lock(TenantId tenant) {
        // One thread has it to itself.
    }
}

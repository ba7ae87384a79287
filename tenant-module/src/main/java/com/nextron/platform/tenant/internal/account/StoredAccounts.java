package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts on PostgreSQL. */
@ApplicationScoped
class StoredAccounts implements Accounts {
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    @Override
    public void add(Account account) {
        // What came before must be stored on its own, so that a violation can only be the account's.
        em.flush();
        em.persist(account);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isUniqueViolation(e) ? new UserNameTaken(e) : e;
        }
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public List<Account> waiting(TenantId tenant) {
        return em.createQuery(
                        "select a from Account a where a.tenantId = :tenant and a.status = :waiting order by a.id",
                        Account.class)
                .setParameter("tenant", tenant.value())
                .setParameter("waiting", AccountStatus.WAITING)
                .getResultList();
    }

    @Override
    public Map<UUID, AccountStatus> statuses(Collection<UUID> holders) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select a from Account a where a.holderId in :holders", Account.class)
                .setParameter("holders", holders)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::holder, Account::status));
    }

    @Override
    public void lock(TenantId tenant) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1))) locked")
                .setParameter(1, "tenant.account:" + tenant.value())
                .getSingleResult();
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

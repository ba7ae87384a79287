package com.nextron.platform.core.internal.idempotency;

import com.nextron.platform.core.idempotency.IdempotentAnswers;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Claims a key by inserting its row: a second request with it waits at the primary key until the first has ended. */
@ApplicationScoped
class StoredAnswers implements IdempotentAnswers {
    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.idempotency.keep", defaultValue = "P2D")
    private Duration keep;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Answer> claim(String key, String requestHash) {
        int inserted = own("insert into core.idempotent_answer"
                        + " (tenant_id, user_name, key, request_hash, status, created_at)"
                        + " values (?1, ?2, ?3, ?4, 0, ?5) on conflict do nothing")
                .setParameter(3, key)
                .setParameter(4, requestHash)
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(find(key));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String key, Answer answer) {
        own("update core.idempotent_answer set status = ?4, location = ?5, body = ?6"
                        + " where tenant_id = ?1 and user_name = ?2 and key = ?3")
                .setParameter(3, key)
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.body())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetOld() {
        return em.createNativeQuery("delete from core.idempotent_answer where created_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(keep)))
                .executeUpdate();
    }

    private Answer find(String key) {
        List<?> rows = own("select request_hash, status, location, body from core.idempotent_answer"
                        + " where tenant_id = ?1 and user_name = ?2 and key = ?3")
                .setParameter(3, key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new Answer((String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    private Query own(String sql) {
        Caller caller = CallerContext.current();
        return em.createNativeQuery(sql)
                .setParameter(1, caller.tenant().value())
                .setParameter(2, caller.user());
    }
}

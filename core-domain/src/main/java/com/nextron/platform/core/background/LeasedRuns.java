package com.nextron.platform.core.background;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of a table that stand for long runs, each carried out by one server at a time. The table has {@code id}, {@code
 * status} ({@code WAITING}, {@code RUNNING} …), {@code attempts}, {@code percent} and {@code lease_until}; a server renews the
 * lease while it works, and a run whose lease is over may be taken up by another, with one attempt more. Called inside a
 * transaction of the module that owns the table.
 *
 * @param table with its schema, such as {@code billing.export_batch}; part of the SQL, so never anything that a user said
 * @param since the column by which the oldest is found
 */
public record LeasedRuns(String table, String since) {
    /** The oldest run that waits, or that a server has fallen silent about; its row is locked, others' locked ones skipped. */
    public Optional<UUID> lockNext(EntityManager em, Instant now) {
        List<?> ids = em.createNativeQuery(
                        """
                        select cast(id as text) from %s
                         where status = 'WAITING' or status = 'RUNNING' and lease_until < ?1
                         order by %s limit 1 for update skip locked"""
                                .formatted(table, since))
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().map(id -> UUID.fromString((String) id));
    }

    /**
     * Notes how far a run is, and keeps it for a while longer.
     *
     * @return false when that attempt is no longer the one that counts: another server has it, or it was ended
     */
    public boolean goesOn(EntityManager em, Attempt attempt, int percent, Instant leaseUntil) {
        return em.createNativeQuery(
                                """
                                update %s set percent = ?3, lease_until = ?4
                                 where id = ?1 and attempts = ?2 and status = 'RUNNING'"""
                                        .formatted(table))
                        .setParameter(1, attempt.run())
                        .setParameter(2, attempt.number())
                        .setParameter(3, percent)
                        .setParameter(4, Timestamp.from(leaseUntil))
                        .executeUpdate()
                == 1;
    }

    /** A server's try at a run; counted from 1. */
    public record Attempt(UUID run, int number) {}
}

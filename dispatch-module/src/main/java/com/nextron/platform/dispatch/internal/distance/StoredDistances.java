package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Entered distances and kept answers, on PostgreSQL. */
@ApplicationScoped
class StoredDistances {
    private static final String IN_FORCE = " from EnteredDistance d where d.withdrawnAt is null and (:words = ''"
            + " or d.oneEnd like :pattern or d.otherEnd like :pattern or lower(d.reason) like :pattern)";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    void lock(Ends ends) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 5))) locked")
                .setParameter(1, "dispatch.distance:" + Ends.text(ends.one()) + Ends.text(ends.other()))
                .getSingleResult();
    }

    /** Stored at once: of two rows for the same ends only one may be in force. */
    void add(EnteredDistance entered) {
        em.persist(entered);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<EnteredDistance> inForce(Ends ends) {
        return em
                .createQuery(
                        "select d from EnteredDistance d where d.withdrawnAt is null and d.oneEnd = :one and d.otherEnd = :other",
                        EnteredDistance.class)
                .setParameter("one", Ends.text(ends.one()))
                .setParameter("other", Ends.text(ends.other()))
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<EnteredDistance> findLocked(UUID id) {
        return Optional.ofNullable(em.find(EnteredDistance.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Listing<EnteredDistance> list(ListQuery query) {
        boolean paged = query.after().isPresent();
        TypedQuery<EnteredDistance> rows = worded(
                        em.createQuery(
                                "select d" + IN_FORCE + (paged ? " and d.id < :after" : "") + " order by d.id desc",
                                EnteredDistance.class),
                        query)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit());
        query.after().ifPresent(after -> rows.setParameter("after", after));
        long total = worded(em.createQuery("select count(d)" + IN_FORCE, Long.class), query)
                .getSingleResult();
        return new Listing<>(rows.getResultList(), total);
    }

    private static <T> TypedQuery<T> worded(TypedQuery<T> query, ListQuery wanted) {
        String words = wanted.search().toLowerCase(java.util.Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("words", words).setParameter("pattern", "%" + words + "%");
    }

    /** Everything in force, in metres, by the texts of both ends. */
    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Long> metresInForce() {
        Map<String, Long> metres = new HashMap<>();
        em.createQuery(
                        "select d.oneEnd, d.otherEnd, d.metres from EnteredDistance d where d.withdrawnAt is null",
                        Object[].class)
                .getResultList()
                .forEach(row -> metres.put(row[0] + " " + row[1], (Long) row[2]));
        return metres;
    }

    /** What an engine answered since then for those legs. */
    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Measured> kept(String engine, Collection<String> legs, Instant since) {
        List<?> rows = em.createNativeQuery("select leg, metres, seconds from dispatch.road_distance where engine = ?1"
                        + " and leg = any(string_to_array(?2, '|')) and measured_at >= ?3")
                .setParameter(1, engine)
                .setParameter(2, String.join("|", legs))
                .setParameter(3, Timestamp.from(since))
                .getResultList();
        Map<String, Measured> kept = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            kept.put((String) cells[0], new Measured(((Number) cells[1]).longValue(), ((Number) cells[2]).longValue()));
        });
        return kept;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void keep(String engine, Map<String, Measured> answers, Instant at) {
        List<String> legs = List.copyOf(answers.keySet());
        em.createNativeQuery(
                        """
                        insert into dispatch.road_distance (tenant_id, engine, leg, metres, seconds, measured_at)
                        select ?1, ?2, leg, cast(metres as bigint), cast(seconds as bigint), ?6
                          from unnest(string_to_array(?3, '|'), string_to_array(?4, '|'), string_to_array(?5, '|'))
                               as r(leg, metres, seconds)
                         order by leg
                            on conflict (tenant_id, engine, leg) do update
                           set metres = excluded.metres, seconds = excluded.seconds, measured_at = excluded.measured_at""")
                .setParameter(1, TenantId.OPERATOR.value())
                .setParameter(2, engine)
                .setParameter(3, String.join("|", legs))
                .setParameter(4, joined(legs, leg -> answers.get(leg).metres()))
                .setParameter(5, joined(legs, leg -> answers.get(leg).seconds()))
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    private static String joined(List<String> legs, java.util.function.ToLongFunction<String> number) {
        return legs.stream()
                .map(leg -> Long.toString(number.applyAsLong(leg)))
                .collect(java.util.stream.Collectors.joining("|"));
    }
}

package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.background.LeasedRuns;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.ReplayStatus;
import com.nextron.platform.dispatch.internal.replay.ReplayKey.DraftAt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Replays and their moved jobs on PostgreSQL. */
@ApplicationScoped
class StoredReplays {
    private static final LeasedRuns RUNS = new LeasedRuns("dispatch.territory_replay", "requested_at");
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int KEPT = 10;
    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final Map<String, String> FILTERS =
            Map.of("from", "fromId", "to", "toId", "country", "country", "level", "level", "effect", "effect");
    private static final JpaListing<StoredMove> MOVES = JpaListing.of(StoredMove.class)
            .searching("number", "postalCode", "city", "happenedName", "fromName", "toName")
            .filteringBy("replay", "fromId", "toId", "country", "level", "effect");
    private static final String ADD_MOVES =
            """
            insert into dispatch.territory_replay_move
                   (tenant_id, replay_id, row_id, id, number, asked_at, zone, country, postal_code, city, level,
                    happened_id, happened_name, from_id, from_name, to_id, to_name, km_from, km_to, promise_from, promise_to,
                    effect, pay_amount, pay_currency, tried)
            select ?1, ?2, m."row", m.id, m.number, m.asked, m.zone, m.country, m.code, m.city, m.level, m.really,
                   m.reallyname, m.source, m.sourcename, m.target, m.targetname, m.kmsource, m.kmtarget, m.promisesource,
                   m.promisetarget, m.effect, m.pay, m.currency, m.tried
              from json_to_recordset(cast(?3 as json)) m("row" uuid, id uuid, number text, asked timestamptz, zone text,
                   country text, code text, city text, level text, really text, reallyname text, source text,
                   sourcename text, target text, targetname text, kmsource bigint, kmtarget bigint, promisesource text,
                   promisetarget text, effect text, pay numeric, currency text, tried text)""";
    private static final String FORGET_OLD =
            """
            delete from dispatch.territory_replay r
             where r.ended_at is not null
               and (r.ended_at < ?1
                    or r.id not in (select n.id from dispatch.territory_replay n order by n.id desc limit ?2))""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /** Lets one ask at a time, until the end of the transaction. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('dispatch.replay', 1))) locked")
                .getSingleResult();
    }

    void add(StoredReplay wanted) {
        em.persist(wanted);
        em.flush();
    }

    Optional<StoredReplay> find(UUID id) {
        return Optional.ofNullable(em.find(StoredReplay.class, id));
    }

    Optional<StoredReplay> findLocked(UUID id) {
        return Optional.ofNullable(em.find(StoredReplay.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Replays of that draft as it was then, the newest first. */
    List<StoredReplay> of(DraftAt draft) {
        return em.createQuery(
                        "select r from StoredReplay r where r.draftOpenedAt = :opened and r.draftRevision = :revision"
                                + " order by r.id desc",
                        StoredReplay.class)
                .setParameter("opened", draft.opened())
                .setParameter("revision", draft.revision())
                .getResultList();
    }

    /** The newest of a draft, whatever was changed in it since; one that was cancelled does not count. */
    Optional<StoredReplay> newest(Instant draftOpened) {
        return em
                .createQuery(
                        "select r from StoredReplay r where r.draftOpenedAt = :opened and r.status <> :cancelled"
                                + " order by r.id desc",
                        StoredReplay.class)
                .setParameter("opened", draftOpened)
                .setParameter("cancelled", ReplayStatus.CANCELLED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The oldest that waits, or that a server has fallen silent about; locked. */
    Optional<StoredReplay> lockNext(Instant now) {
        return RUNS.lockNext(em, now).flatMap(this::find);
    }

    /** Notes how far an attempt is; false when it is no longer the one that counts. */
    boolean progress(Attempt attempt, int percent, Instant leaseUntil) {
        return RUNS.goesOn(em, new LeasedRuns.Attempt(attempt.replay(), attempt.number()), percent, leaseUntil);
    }

    void addMoves(UUID replay, List<Moved> moved) {
        for (int from = 0; from < moved.size(); from += ROWS_AT_ONCE) {
            MoveRow[] rows = moved.subList(from, Math.min(from + ROWS_AT_ONCE, moved.size())).stream()
                    .map(MoveRow::of)
                    .toArray(MoveRow[]::new);
            em.createNativeQuery(ADD_MOVES)
                    .setParameter(1, TenantId.OPERATOR.value())
                    .setParameter(2, replay)
                    .setParameter(3, ReplayText.json(rows))
                    .executeUpdate();
        }
    }

    Listing<StoredMove> moves(UUID replay, ListQuery query) {
        Map<String, String> filters = new HashMap<>();
        query.filters().forEach((name, value) -> filters.put(attribute(name), value));
        filters.put("replay", replay.toString());
        return MOVES.find(em, query.filteredBy(filters));
    }

    private static String attribute(String filter) {
        if (!FILTERS.containsKey(filter)) {
            throw new InvalidInput(new FieldError(filter, "This list cannot be filtered by " + filter + "."));
        }
        return FILTERS.get(filter);
    }

    Optional<StoredMove> move(UUID replay, UUID workOrder) {
        return em
                .createQuery("select m from StoredMove m where m.replay = :replay and m.id = :job", StoredMove.class)
                .setParameter("replay", replay)
                .setParameter("job", workOrder)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Forgets what nobody will come back to, with its moved jobs. */
    void forgetOld(Instant now) {
        em.createNativeQuery(FORGET_OLD)
                .setParameter(1, Timestamp.from(now.minus(KEPT_FOR)))
                .setParameter(2, KEPT)
                .executeUpdate();
    }
}

package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What dispatch itself knows for a decision, in one statement: the weights in force, and of each contender its last
 * hundred jobs of ninety days. A hundred entries of an index at most, however long the history is: the database keeps
 * {@code partner_job} beside the jobs, in the statement that changes one. From when on is written as a subquery, so that
 * the planner does not look at the instant: it would plan each question anew, for longer than the answer takes.
 */
@ApplicationScoped
public class RecentWork {
    private static final Duration LATELY = Duration.ofDays(28);
    private static final Duration ATTAINMENT = Duration.ofDays(90);
    private static final int FIRST_WEIGHT = 6;

    static final String READ =
            """
            select p.id, w.accepted, w.met, w.late, w.that_day,
                   r.version, r.primary_before_backup, r.specificity, r.road_distance, r.attainment, r.fair_share
              from (select * from dispatch.ranking_weights order by version desc limit 1) r
              left join dispatch.ids(?1) p(id) on true
              left join lateral (
                  select count(*) filter (where l.accepted_at > ?2) accepted,
                         count(*) filter (where l.promise_met) met,
                         count(*) filter (where not l.promise_met) late,
                         count(*) filter (where l.deadline >= ?4 and l.deadline < ?5) that_day
                    from (select o.accepted_at, o.deadline, o.promise_met
                            from dispatch.partner_job o
                           where o.partner_id = p.id and o.accepted_at > (select cast(?3 as timestamptz))
                           order by o.accepted_at desc
                           limit 100) l) w on true""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    Known known(Question question, Collection<TenantId> contenders) {
        Instant dayBegins = question.day().atStartOfDay(question.zone()).toInstant();
        Instant dayEnds =
                question.day().plusDays(1).atStartOfDay(question.zone()).toInstant();
        return read(question.askedAt(), dayBegins, dayEnds, contenders);
    }

    /** The same as of an instant, for no day in particular: nobody has taken a visit for it. */
    @Transactional
    public Known lately(Instant now, Collection<TenantId> partners) {
        return read(now, now, now, partners);
    }

    private Known read(Instant now, Instant dayBegins, Instant dayEnds, Collection<TenantId> contenders) {
        List<?> rows = em.createNativeQuery(READ)
                .setParameter(1, contenders.stream().map(TenantId::value).collect(Collectors.joining(",")))
                .setParameter(2, Timestamp.from(now.minus(LATELY)))
                .setParameter(3, Timestamp.from(now.minus(ATTAINMENT)))
                .setParameter(4, Timestamp.from(dayBegins))
                .setParameter(5, Timestamp.from(dayEnds))
                .getResultList();
        Map<TenantId, Tally> tallies = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null)
                .forEach(row -> tallies.put(
                        new TenantId((String) row[0]),
                        new Tally(number(row, 1), number(row, 2), number(row, 3), number(row, 4))));
        return new Known(weights((Object[]) rows.get(0)), tallies);
    }

    private static Weights weights(Object[] row) {
        Map<Part, Integer> points = Arrays.stream(Part.values())
                .collect(Collectors.toMap(part -> part, part -> number(row, FIRST_WEIGHT + part.ordinal())));
        return new Weights(((Number) row[FIRST_WEIGHT - 1]).longValue(), points);
    }

    private static int number(Object[] row, int column) {
        return ((Number) row[column]).intValue();
    }

    /** The weights in force and what each contender has done lately. */
    public record Known(Weights weights, Map<TenantId, Tally> tallies) {
        Tally tally(TenantId contender) {
            return tallies.getOrDefault(contender, Tally.NONE);
        }
    }
}

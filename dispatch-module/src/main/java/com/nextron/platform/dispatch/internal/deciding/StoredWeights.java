package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.dispatch.RankingWeights.WeightView;
import com.nextron.platform.dispatch.RankingWeights.WeightsView;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Weights on PostgreSQL. */
@ApplicationScoped
class StoredWeights {
    private static final String READ =
            """
            select version, primary_before_backup, specificity, road_distance, attainment, fair_share, reason,
                   cast(extract(epoch from decided_at) as bigint), decided_by
              from dispatch.ranking_weights
             order by version desc""";
    private static final String ADD =
            """
            insert into dispatch.ranking_weights (tenant_id, version, primary_before_backup, specificity, road_distance,
                                                  attainment, fair_share, reason, decided_at, decided_by)
            values ('nextron', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""";
    private static final int REASON = 6;

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    List<WeightsView> versions() {
        List<?> rows = em.createNativeQuery(READ).getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** Lets one change at a time make the next version, until the end of the transaction. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('dispatch.weights', 1))) locked")
                .getSingleResult();
    }

    void add(WeightsView said, Weights weights) {
        em.createNativeQuery(ADD)
                .setParameter(1, weights.version())
                .setParameter(2, weights.of(Part.PRIMARY_BEFORE_BACKUP))
                .setParameter(3, weights.of(Part.SPECIFICITY))
                .setParameter(4, weights.of(Part.ROAD_DISTANCE))
                .setParameter(5, weights.of(Part.ATTAINMENT))
                .setParameter(6, weights.of(Part.FAIR_SHARE))
                .setParameter(7, said.reason())
                .setParameter(8, Timestamp.from(said.decidedAt()))
                .setParameter(9, said.decidedBy())
                .executeUpdate();
    }

    private static WeightsView view(Object[] row) {
        Map<Part, Integer> points = Arrays.stream(Part.values())
                .collect(Collectors.toMap(part -> part, part -> ((Number) row[1 + part.ordinal()]).intValue()));
        Said said =
                new Said((String) row[REASON], Instant.ofEpochSecond(((Number) row[REASON + 1]).longValue()), (String)
                        row[REASON + 2]);
        return view(new Weights(((Number) row[0]).longValue(), points), said);
    }

    static WeightsView view(Weights weights, Said said) {
        return new WeightsView(
                weights.version(),
                Arrays.stream(Part.values())
                        .map(part -> new WeightView(part.name(), part.label(), weights.of(part)))
                        .toList(),
                weights.primaryAlwaysFirst(),
                said.reason(),
                said.at(),
                said.by());
    }

    /** Why, when and by whom. */
    record Said(String reason, Instant at, String by) {}
}

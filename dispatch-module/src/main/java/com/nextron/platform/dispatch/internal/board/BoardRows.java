package com.nextron.platform.dispatch.internal.board;

import com.nextron.platform.dispatch.DispatchBoard.Urgency;
import com.nextron.platform.dispatch.DispatchBoard.View;
import com.nextron.platform.dispatch.DispatchBoard.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which jobs stand on the board, in which order, and how many in each view. {@code ?1} is now. */
@ApplicationScoped
class BoardRows {
    private static final String NOBODY_THERE = "w.status in ('ROUTING', 'OFFERED', 'ESCALATED', 'ACCEPTED', 'PLANNED')";

    private static final String URGENCY = "case when not (" + NOBODY_THERE + ") then 3"
            + " when w.promise_met is null and w.deadline <= ?1 then 0"
            + " when w.status = 'ESCALATED' or w.promise_met is null and w.at_risk_from <= ?1 then 1"
            + " when w.promise_met is not null then 3"
            + " else 2 end";

    private static final String ROWS =
            """
            select cast(w.id as text), %s as urgency, count(*) over ()
              from dispatch.work_order w
             where %s
               and (?2 = '' or lower(w.number) like ?2 or lower(w.case_number) like ?2
                    or lower(w.city) like ?2 or lower(w.postal_code) like ?2)
             order by urgency, %s, w.id
             limit ?3 offset ?4""";

    private static final String SOONEST = "w.deadline nulls last";
    private static final String NEWEST = "w.received_at desc";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /**
     * A page of the board.
     *
     * @param urgencies by the order's id, the most urgent first
     */
    record Found(Map<UUID, Urgency> urgencies, long total) {}

    Found find(Wanted wanted, Instant now) {
        String order = wanted.view() == View.DONE ? NEWEST : SOONEST;
        List<?> rows = em.createNativeQuery(ROWS.formatted(URGENCY, condition(wanted.view()), order))
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, pattern(wanted.search()))
                .setParameter(3, wanted.limit())
                .setParameter(4, wanted.offset())
                .getResultList();
        Map<UUID, Urgency> urgencies = new LinkedHashMap<>();
        long total = 0;
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            urgencies.put(UUID.fromString((String) row[0]), Urgency.values()[((Number) row[1]).intValue()]);
            total = ((Number) row[2]).longValue();
        }
        return new Found(urgencies, total);
    }

    /** One look at the open orders for all of them. */
    Map<View, Long> counts(Instant now) {
        List<View> counted =
                Arrays.stream(View.values()).filter(view -> view != View.DONE).toList();
        String columns = counted.stream()
                .map(view -> "count(*) filter (where " + condition(view) + ")")
                .collect(Collectors.joining(", "));
        Object[] row = (Object[])
                em.createNativeQuery("select " + columns + " from dispatch.work_order w where w.status <> 'DONE'")
                        .setParameter(1, Timestamp.from(now))
                        .getSingleResult();
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (int i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), ((Number) row[i]).longValue());
        }
        return counts;
    }

    private static String condition(View view) {
        return switch (view) {
            case OPEN -> "w.status <> 'DONE'";
            case AT_RISK ->
                NOBODY_THERE + " and (w.status = 'ESCALATED' or w.promise_met is null"
                        + " and (w.deadline <= ?1 or w.at_risk_from <= ?1))";
            case OFFERED -> "w.status = 'OFFERED'";
            case ESCALATED -> "w.status = 'ESCALATED'";
            case TODAY ->
                "w.status <> 'DONE' and (" + today("w.deadline")
                        + " and " + NOBODY_THERE
                        + " or exists (select 1 from dispatch.visit v where v.tenant_id = w.tenant_id"
                        + " and v.work_order_id = w.id and v.status in ('PLANNED', 'ON_SITE', 'LEFT_SITE')"
                        + " and " + today("coalesce(v.arrived_at, v.planned_from)") + "))";
            case TAKEN -> "w.status in ('ACCEPTED', 'PLANNED')";
            case ON_SITE -> "w.status in ('ON_SITE', 'LEFT_SITE')";
            case DONE -> "w.status = 'DONE'";
        };
    }

    /** Whether that instant and now are on one day at the site. */
    private static String today(String instant) {
        return "cast(" + instant + " at time zone w.zone as date)"
                + " = cast(cast(?1 as timestamptz) at time zone w.zone as date)";
    }

    private static String pattern(String words) {
        String escaped = words.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return words.isEmpty() ? "" : "%" + escaped + "%";
    }
}

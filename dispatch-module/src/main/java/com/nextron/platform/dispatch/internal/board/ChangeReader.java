package com.nextron.platform.dispatch.internal.board;

import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.LiveChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rows of transactions that the last look did not see: three short walks along an index, however many rows there
 * are. A row from a transaction that this database has not had yet (restored from another) is left alone.
 */
@ApplicationScoped
class ChangeReader implements LiveChanges {
    private static final String NEW_SINCE =
            """
            select %s as work_order_id, c.partner_id from dispatch.%s c
             where c.changed_in >= pg_snapshot_xmin(s.before) and c.changed_in < pg_snapshot_xmax(s.now)
               and not pg_visible_in_snapshot(c.changed_in, s.before)""";

    private static final String CHANGES =
            """
            with s as (select pg_current_snapshot() as now, cast(?1 as pg_snapshot) as before)
            select cast(s.now as text), cast(found.work_order_id as text), found.partner_id
              from s left join lateral (%s) found on true"""
                    .formatted(Stream.of(
                                    NEW_SINCE.formatted("c.id", "work_order"),
                                    NEW_SINCE.formatted("c.work_order_id", "offer"),
                                    NEW_SINCE.formatted("c.work_order_id", "visit"))
                            .collect(Collectors.joining("\nunion\n")));

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    @Override
    @AllowedFor({})
    @Transactional
    public Changes since(Optional<String> mark) {
        if (mark.isEmpty()) {
            Object now = em.createNativeQuery("select cast(pg_current_snapshot() as text)")
                    .getSingleResult();
            return new Changes((String) now, Set.of());
        }
        List<?> rows = em.createNativeQuery(CHANGES).setParameter(1, mark.get()).getResultList();
        Set<Change> changes = new HashSet<>();
        String now = mark.get();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            now = (String) row[0];
            if (row[1] != null) {
                changes.add(new Change(
                        UUID.fromString((String) row[1]),
                        Optional.ofNullable((String) row[2]).map(TenantId::new)));
            }
        }
        return new Changes(now, changes);
    }
}

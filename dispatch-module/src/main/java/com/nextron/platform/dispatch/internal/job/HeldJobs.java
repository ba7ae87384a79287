package com.nextron.platform.dispatch.internal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Jobs for the steps of a visit, which leave the holder and the offers alone. */
@ApplicationScoped
class HeldJobs {
    private static final String ALL_AROUND =
            """
            select a, o, v from WorkOrderAddress a
              left join Offer o on o.workOrderId = a.workOrderId
              left join Visit v on v.workOrderId = a.workOrderId
             where a.workOrderId = :order order by v.id, o.id""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    @Inject
    private Jobs jobs;

    /**
     * The order with its row locked, and in one statement more its visits and all that a view shows beside it. Whoever may
     * not see the address, since another holds the job, gets the order without them.
     */
    Optional<WorkOrder> lock(UUID id) {
        Optional<WorkOrder> order = jobs.lockRow(id);
        order.ifPresent(this::surround);
        return order;
    }

    private void surround(WorkOrder order) {
        List<Object[]> rows = em.createQuery(ALL_AROUND, Object[].class)
                .setParameter("order", order.id())
                .getResultList();
        order.visited(distinct(rows, Visit.class));
        distinct(rows, WorkOrderAddress.class).stream()
                .findFirst()
                .ifPresent(address -> order.isAmid(new Around(address, distinct(rows, Offer.class))));
    }

    /** Each entity of that kind once, in the order of the rows. */
    private static <E> List<E> distinct(List<Object[]> rows, Class<E> kind) {
        return rows.stream()
                .flatMap(Arrays::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    /** What a view shows beside an order that somebody holds. */
    record Around(WorkOrderAddress address, List<Offer> offers) {}
}

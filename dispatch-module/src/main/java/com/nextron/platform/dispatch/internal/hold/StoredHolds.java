package com.nextron.platform.dispatch.internal.hold;

import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The holds and the kept promises of jobs. */
@ApplicationScoped
class StoredHolds {
    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /** The first first. */
    List<CustomerHold> of(UUID workOrder) {
        return em.createQuery(
                        "select h from CustomerHold h where h.workOrderId = :order order by h.beganAt, h.id",
                        CustomerHold.class)
                .setParameter("order", workOrder)
                .getResultList();
    }

    void add(CustomerHold hold) {
        em.persist(hold);
    }

    /** The first first. */
    List<KeptPromise> promisesOf(UUID workOrder) {
        return em.createQuery(
                        "select p from KeptPromise p where p.workOrderId = :order order by p.number", KeptPromise.class)
                .setParameter("order", workOrder)
                .getResultList();
    }

    /** Keeps the promise that the order has now under that number. */
    void keep(WorkOrder order, int number, String because, Entered made) {
        em.persist(new KeptPromise(order, number, because, made));
    }
}

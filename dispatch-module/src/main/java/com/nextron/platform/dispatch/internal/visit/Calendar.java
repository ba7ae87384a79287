package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When technicians are taken: by every visit that is planned or under way. */
@ApplicationScoped
class Calendar {
    private static final List<VisitStatus> TAKEN =
            List.of(VisitStatus.PLANNED, VisitStatus.ON_SITE, VisitStatus.LEFT_SITE);

    private static final String OVERLAPPING =
            """
            select v from Visit v
             where v.appointed.technicianId = :technician and v.status in :taken
               and v.appointed.from < :to and v.appointed.to > :from and v.order.id <> :order
             order by v.appointed.from""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /** The calendar of that technician; whoever else asks for it waits until this transaction ends. */
    OneCalendar lockedFor(UUID technician) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "visits of " + technician)
                .getSingleResult();
        return (from, to, order) -> em.createQuery(OVERLAPPING, Visit.class)
                .setParameter("technician", technician)
                .setParameter("taken", TAKEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("order", order)
                .getResultStream()
                .findFirst()
                .map(Calendar::booked);
    }

    private static Booked booked(Visit visit) {
        return new Booked(
                visit.order().number(),
                visit.technician().plannedFrom(),
                visit.technician().plannedTo());
    }

    /** One technician's. */
    interface OneCalendar {
        /** The first visit, of another work order, that is within [from, to). */
        Optional<Booked> overlapping(Instant from, Instant to, UUID order);
    }

    /** A stretch that is taken, by which work order. */
    record Booked(String workOrder, Instant from, Instant to) {}
}

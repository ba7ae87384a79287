package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCalendar.Taken;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored visits by technician and time. */
@ApplicationScoped
class Calendar {
    /** What takes a technician's time: every visit that is planned or under way. */
    private static final List<VisitStatus> OPEN =
            List.of(VisitStatus.PLANNED, VisitStatus.ON_SITE, VisitStatus.LEFT_SITE);

    private static final String TOUCHING =
            """
            select v from Visit v join fetch v.order
             where v.partner = :partner and v.status <> :cancelled
               and v.appointed.from < :to and v.appointed.to > :from
             order by v.appointed.technicianName, v.appointed.from""";

    private static final String OVERLAPPING =
            """
            select v from Visit v
             where v.appointed.technicianId = :technician and v.status in :open
               and v.appointed.from < :to and v.appointed.to > :from and v.workOrderId <> :order
             order by v.appointed.from""";

    private static final String OF_TECHNICIAN =
            """
            select v from Visit v join fetch v.order
             where v.appointed.technicianEmail = :email and v.partner = :partner and v.status in :open
             order by v.appointed.from""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /** Whoever else locks that technician's calendar waits until this transaction ends. */
    void lock(UUID technician) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "visits of " + technician)
                .getSingleResult();
    }

    /** The first visit, of another work order, that takes the technician's time within [from, to). */
    Optional<Taken> overlapping(UUID technician, Instant from, Instant to, UUID order) {
        return em.createQuery(OVERLAPPING, Visit.class)
                .setParameter("technician", technician)
                .setParameter("open", OPEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("order", order)
                .getResultStream()
                .findFirst()
                .map(visit -> new Taken(
                        visit.order().number(),
                        visit.technician().plannedFrom(),
                        visit.technician().plannedTo()));
    }

    /** A tenant's visits that were not cancelled and touch [from, to), by technician and time. */
    List<Visit> touching(TenantId partner, Instant from, Instant to) {
        return em.createQuery(TOUCHING, Visit.class)
                .setParameter("partner", partner.value())
                .setParameter("cancelled", VisitStatus.CANCELLED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The open visits of the technician with that account, by time. */
    List<Visit> of(TenantId partner, String email) {
        return em.createQuery(OF_TECHNICIAN, Visit.class)
                .setParameter("email", email)
                .setParameter("partner", partner.value())
                .setParameter("open", OPEN)
                .getResultList();
    }
}

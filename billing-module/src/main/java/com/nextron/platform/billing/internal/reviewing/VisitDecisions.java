package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.Reviews.DecisionKind;
import com.nextron.platform.billing.internal.reviewing.StoredDecision.Ground;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored decisions about visits. Called inside a transaction. */
@ApplicationScoped
class VisitDecisions {
    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private KeptVisits visits;

    @Inject
    private Clock clock;

    /** Oldest first. */
    List<StoredDecision> of(UUID visit) {
        return em.createQuery(
                        "select d from StoredDecision d where d.visitId = :visit order by d.number",
                        StoredDecision.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    /** The visit as the technician told it. */
    VisitCompleted reported(UUID visit) {
        return visits.told(visit).orElseThrow(NotFound::new);
    }

    /** The visit as it counts: as corrected last, or as it was told. */
    VisitCompleted counting(UUID visit) {
        return countingIfKept(visit).orElseThrow(NotFound::new);
    }

    /** The same; empty of one that was reported before its words were kept. */
    Optional<VisitCompleted> countingIfKept(UUID visit) {
        return visits.counting(visit);
    }

    void keep(VisitCompleted about, DecisionKind kind, Ground ground) {
        int number = of(about.visitId()).size() + 1;
        em.persist(new StoredDecision(about, number, kind, ground)
                .made(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        CallerContext.current().user()));
    }
}

package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.time.TimeWindow;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored visits, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
public class KeptVisits {
    private static final String ARRIVED_IN =
            """
            select v from StoredVisit v
             where v.country = :country and v.arrivedAt >= :from and v.arrivedAt < :to
             order by v.arrivedAt, v.id""";

    private static final String MEANWHILE =
            """
            select v from StoredVisit v
             where v.technicianId = :technician and v.id <> :visit and v.arrivedAt < :to and v.departedAt > :from
             order by v.arrivedAt""";

    /** Twice what is forgiven to a phone whose clock is fast: two visits that touch are none at the same time. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(4);

    private static final JpaListing<StoredVisit> LISTING = JpaListing.of(StoredVisit.class)
            .searching("workOrderNumber")
            .filteringBy("workOrderId", "caseId", "customer", "country")
            .sortingBy("arrivedAt");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Keeps a visit.
     *
     * @param card the name of the card it was rated by, empty where none was in force
     * @param borne what the warranty bears of it
     */
    public void keep(VisitCompleted told, String card, RatedVisit borne) {
        em.persist(new StoredVisit(told, clock.instant()).borne(card, borne));
    }

    /** The visit counts so from now on, and the warranty bears that of it. Locked until the transaction ends. */
    public void correct(VisitCompleted corrected, String card, RatedVisit borne) {
        StoredVisit visit = em.find(StoredVisit.class, corrected.visitId(), LockModeType.PESSIMISTIC_WRITE);
        visit.correct(corrected);
        em.flush();
        visit.takeOver(corrected);
        visit.borne(card, borne);
    }

    public boolean isKept(UUID visit) {
        return em.find(StoredVisit.class, visit) != null;
    }

    /** The visits of a country that began in that window, by their arrival. */
    public List<Kept> arrivedIn(TimeWindow window, Country country) {
        return em
                .createQuery(ARRIVED_IN, StoredVisit.class)
                .setParameter("country", country.code())
                .setParameter("from", window.from())
                .setParameter("to", window.to())
                .getResultList()
                .stream()
                .map(Kept::of)
                .toList();
    }

    /**
     * Other visits of that technician at the same time, by more than clocks may differ.
     *
     * @param visit that is not meant
     * @param onSite when the technician was there
     */
    public List<Meanwhile> meanwhile(UUID technician, UUID visit, TimeWindow onSite) {
        return em
                .createQuery(MEANWHILE, StoredVisit.class)
                .setParameter("technician", technician)
                .setParameter("visit", visit)
                .setParameter("from", onSite.from().plus(CLOCKS_DIFFER))
                .setParameter("to", onSite.to().minus(CLOCKS_DIFFER))
                .getResultList()
                .stream()
                .map(other -> new Meanwhile(other.id(), other.workOrderNumber(), other.onSite()))
                .toList();
    }

    /** The visit as it was told, word for word; empty where that was not kept yet. */
    public Optional<VisitCompleted> told(UUID visit) {
        return Optional.ofNullable(em.find(StoredVisit.class, visit)).flatMap(StoredVisit::told);
    }

    /** The visit as it counts: as corrected last, or as it was told; empty where its words were not kept yet. */
    public Optional<VisitCompleted> counting(UUID visit) {
        return Optional.ofNullable(em.find(StoredVisit.class, visit)).flatMap(StoredVisit::counting);
    }

    /** What was known before the visit. */
    public Optional<KnownBefore> knownBefore(UUID visit) {
        return Optional.ofNullable(em.find(StoredVisit.class, visit)).map(StoredVisit::knownBefore);
    }

    Listing<StoredVisit> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    Optional<VisitCost> find(UUID visit) {
        return Optional.ofNullable(em.find(StoredVisit.class, visit)).map(StoredVisit::view);
    }

    /**
     * What was known before a visit.
     *
     * @param kilometres both ways, as estimated (D-B3)
     * @param agreed the window agreed with the customer
     */
    public record KnownBefore(Site site, Optional<BigDecimal> kilometres, Optional<TimeWindow> agreed) {}

    /** When a technician was somewhere else. */
    public record Meanwhile(UUID visit, String workOrderNumber, TimeWindow onSite) {}

    /**
     * A kept visit, to be rated anew.
     *
     * @param facts what decides its price; its parts count for nothing, since their prices are not the card's
     * @param rateCard the card it was rated by
     */
    public record Kept(UUID id, String workOrderNumber, String rateCard, TenantId partner, VisitFacts facts) {
        static Kept of(StoredVisit visit) {
            return new Kept(visit.id(), visit.workOrderNumber(), visit.rateCard(), visit.partner(), visit.facts());
        }
    }
}

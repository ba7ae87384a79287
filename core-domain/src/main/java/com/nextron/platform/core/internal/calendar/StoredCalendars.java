package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.edition.Editions;
import com.nextron.platform.core.edition.Kept;
import com.nextron.platform.core.place.Site;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;

/**
 * The calendars in force, by the decisions in the database. Kept in memory and safe with many servers: for as long as
 * their edition stands.
 * Within a transaction the answer stays the same. Called inside a transaction.
 */
@ApplicationScoped
class StoredCalendars implements BusinessCalendars {
    private static final String TOPIC = "calendars";
    private static final String KEY = StoredCalendars.class.getName();
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('core.calendar_decision'))";

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Inject
    private Editions editions;

    private final Kept<VersionedCalendars> kept = Kept.forAll(TOPIC);

    @Override
    public BusinessCalendar at(Site site) {
        return inForce().of(CalendarRegion.of(site));
    }

    @Override
    public BusinessCalendar version(Site site, String version) {
        CalendarRegion region = regionOf(site);
        int dash = version.lastIndexOf('-');
        String name = dash < 0 ? "" : version.substring(0, dash);
        if (!name.equals(region.code()) && !name.startsWith(region.code() + "-")) {
            throw new IllegalArgumentException("“" + version + "” is not a calendar of " + region.code() + ".");
        }
        String agreement = name.equals(region.code())
                ? Decision.NO_AGREEMENT
                : name.substring(region.code().length() + 1);
        return inForce().version(region, agreement, Integer.parseInt(version.substring(dash + 1)));
    }

    private static CalendarRegion regionOf(Site site) {
        return CalendarRegion.isOfferedIn(site) ? CalendarRegion.of(site) : CalendarRegion.ELSEWHERE;
    }

    @Override
    public BusinessCalendar at(Site site, String agreement) {
        CalendarRegion region = regionOf(site);
        return inForce().of(region, agreement).orElseGet(() -> BusinessCalendars.super.at(site, agreement));
    }

    /** The calendars as this transaction sees them. */
    VersionedCalendars inForce() {
        VersionedCalendars seen = (VersionedCalendars) registry.getResource(KEY);
        if (seen == null) {
            seen = kept.get(editions, this::read);
            registry.putResource(KEY, seen);
        }
        return seen;
    }

    /** The calendars for a change of them: nobody else changes them until this transaction ends. */
    VersionedCalendars locked() {
        em.createNativeQuery(LOCK).getSingleResult();
        // Read afresh and kept for this transaction only: what it adds may be undone.
        registry.putResource(KEY, read());
        return inForce();
    }

    /** Stores decisions, and answers by them from then on in this transaction; the first one's id. */
    UUID add(List<Decision> decisions) {
        UUID first = null;
        for (Decision decision : decisions) {
            UUID id = Ids.next();
            first = first == null ? id : first;
            em.persist(new StoredDecision(id, decision));
        }
        em.flush();
        editions.changed(TOPIC);
        registry.putResource(KEY, read());
        return first;
    }

    private VersionedCalendars read() {
        return new VersionedCalendars(em
                .createQuery(
                        "select d from StoredDecision d order by d.region, d.agreement, d.number", StoredDecision.class)
                .getResultList()
                .stream()
                .map(StoredDecision::decision)
                .toList());
    }
}

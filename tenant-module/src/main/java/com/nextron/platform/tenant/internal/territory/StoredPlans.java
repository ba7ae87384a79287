package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The plan's wordings on PostgreSQL: those published and those of the draft. */
@ApplicationScoped
class StoredPlans {
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('tenant.territory-plan', 1))) locked";
    private static final List<String> WORDINGS =
            List.of(Territory.class.getSimpleName(), TerritoryAssignment.class.getSimpleName());
    private static final JpaListing<ListedAssignment> LISTING = JpaListing.of(ListedAssignment.class)
            .searching("partnerName", "partner", "territoryName", "rules")
            .filteringBy("edition", "id", "partner", "country", "levels", "rank", "territory")
            .sortingBy("partnerName", "territoryName", "country", "rank", "validFrom", "validTo");

    private static final String COUNTRIES_TO_FLATTEN =
            """
            select distinct t.country from Territory t
             where t.until is null
               and (t.since is null or t.dropped = true or t.rules like '%county %' or t.rules like '%municipality %'
                    or exists (select a.id from TerritoryAssignment a
                                where a.territory = t.territory and a.until is null
                                  and (a.since is null or a.dropped = true)))""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    /** Lets one change at a time at the plan, until the end of the transaction. */
    void lock() {
        em.createNativeQuery(LOCK).getSingleResult();
    }

    Optional<Draft> draft() {
        return Optional.ofNullable(em.find(Draft.class, TenantId.OPERATOR.value()));
    }

    void add(Object wording) {
        em.persist(wording);
    }

    /** Takes a wording out of the draft: one that was published stays for the versions that have it. */
    void takeOut(Territory wording) {
        if (wording.isPublished()) {
            wording.drop();
        } else {
            em.remove(wording);
        }
        em.flush();
    }

    /** The same for an assignment's. */
    void takeOut(TerritoryAssignment wording) {
        if (wording.isPublished()) {
            wording.drop();
        } else {
            em.remove(wording);
        }
        em.flush();
    }

    /** The newest published version. */
    Optional<PlanVersion> newest() {
        return em
                .createQuery("select p from PlanVersion p order by p.version desc", PlanVersion.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<PlanVersion> version(long version) {
        return Optional.ofNullable(em.find(PlanVersion.class, version));
    }

    Listing<PlanVersion> versions(ListQuery query) {
        List<PlanVersion> found = em.createQuery(
                        "select p from PlanVersion p order by p.version desc", PlanVersion.class)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList();
        return new Listing<>(
                found,
                em.createQuery("select count(p) from PlanVersion p", Long.class).getSingleResult());
    }

    Listing<ListedAssignment> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    /** The territories of an edition, by country and name. */
    List<Territory> territories(Edition edition) {
        return em.createQuery(
                        "select w from Territory w where " + of(edition) + " order by w.country, w.name, w.id",
                        Territory.class)
                .getResultList();
    }

    /** Who holds a territory in the draft. */
    List<TerritoryAssignment> drafted(UUID territory) {
        return em.createQuery(
                        "select w from TerritoryAssignment w where w.territory = :id and " + of(Edition.DRAFT),
                        TerritoryAssignment.class)
                .setParameter("id", territory)
                .getResultList();
    }

    List<TerritoryAssignment> assignments(Edition edition) {
        return em.createQuery(
                        "select w from TerritoryAssignment w where " + of(edition) + " order by w.rank desc, w.id",
                        TerritoryAssignment.class)
                .getResultList();
    }

    Optional<Territory> territory(UUID territory, Edition edition) {
        return one(
                em.createQuery("select w from Territory w where w.territory = :id and " + of(edition), Territory.class)
                        .setParameter("id", territory)
                        .getResultStream());
    }

    /** The territory of the plan in force that consists of exactly that. */
    Optional<Territory> territory(Rules rules) {
        return one(em.createQuery(
                        "select w from Territory w where w.country = :country and w.rules = :rules and "
                                + of(Edition.IN_FORCE) + " order by w.id",
                        Territory.class)
                .setParameter("country", rules.country().code())
                .setParameter("rules", rules.text())
                .getResultStream());
    }

    /** The territory of the draft with that name, however it is written. */
    Optional<Territory> drafted(String name) {
        return one(em.createQuery(
                        "select w from Territory w where lower(w.name) = lower(:name) and " + of(Edition.DRAFT),
                        Territory.class)
                .setParameter("name", name)
                .getResultStream());
    }

    Optional<TerritoryAssignment> assignment(UUID assignment, Edition edition) {
        return one(em.createQuery(
                        "select w from TerritoryAssignment w where w.assignment = :id and " + of(edition),
                        TerritoryAssignment.class)
                .setParameter("id", assignment)
                .getResultStream());
    }

    /** The countries in which the draft changes something, and those where the postal register decides on a rule. */
    List<String> countriesToFlatten() {
        return em.createQuery(COUNTRIES_TO_FLATTEN, String.class).getResultList();
    }

    /** What a version that was in force once said. */
    <W> List<W> ofVersion(Class<W> wording, long version) {
        return em.createQuery(
                        "select w from " + wording.getSimpleName()
                                + " w where w.since <= :version and (w.until is null or w.until > :version) order by w.id",
                        wording)
                .setParameter("version", version)
                .getResultList();
    }

    /** Writes what was added to the draft, so that queries find it. */
    void flush() {
        em.flush();
    }

    /** The draft becomes that version. */
    void settle(PlanVersion newest) {
        em.persist(newest);
        em.flush();
        long version = newest.version();
        for (String wording : WORDINGS) {
            em.createQuery("update " + wording + " w set w.until = :version, w.dropped = false where w.dropped = true")
                    .setParameter("version", version)
                    .executeUpdate();
            em.createQuery("update " + wording + " w set w.since = :version where w.since is null")
                    .setParameter("version", version)
                    .executeUpdate();
        }
        closeDraft();
    }

    /** The draft is forgotten. */
    void discard() {
        for (String wording : WORDINGS) {
            em.createQuery("delete from " + wording + " w where w.since is null")
                    .executeUpdate();
            em.createQuery("update " + wording + " w set w.dropped = false where w.dropped = true")
                    .executeUpdate();
        }
        closeDraft();
    }

    private void closeDraft() {
        draft().ifPresent(em::remove);
        em.flush();
        // The bulk statements went past what was read before.
        em.clear();
    }

    private static String of(Edition edition) {
        return switch (edition) {
            case IN_FORCE -> "w.since is not null and w.until is null";
            case DRAFT -> "w.until is null and w.dropped = false";
        };
    }

    private static <W> Optional<W> one(Stream<W> found) {
        return found.findFirst();
    }
}

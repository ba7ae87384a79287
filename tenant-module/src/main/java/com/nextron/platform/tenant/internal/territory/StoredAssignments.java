package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assignments on PostgreSQL. */
@ApplicationScoped
class StoredAssignments implements Assignments {
    private static final JpaListing<TerritoryAssignment> LISTING = JpaListing.of(TerritoryAssignment.class)
            .searching("partner", "postalFrom", "postalTo")
            .filteringBy("partner", "country", "levels", "rank")
            .sortingBy("partner", "country", "postalFrom", "postalTo", "rank", "validFrom", "validTo");
    private static final String HOLDING =
            """
            select a, t.name from TerritoryAssignment a, Tenant t
             where t.tenantId = a.partner and t.status = :active
               and a.country = :country and a.levels in :levels
               and a.postalFrom <= :code and a.postalTo >= :code
               and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)""";
    private static final String RIVALS =
            """
            select a from TerritoryAssignment a
             where a.rank = :primary and a.partner <> :partner
               and a.country = :country and a.levels in :levels
               and a.postalFrom <= :last and a.postalTo >= :first
             order by a.postalFrom, a.id""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    @Override
    public void add(TerritoryAssignment assignment) {
        em.persist(assignment);
    }

    @Override
    public Optional<TerritoryAssignment> find(UUID id) {
        return Optional.ofNullable(em.find(TerritoryAssignment.class, id));
    }

    @Override
    public Listing<TerritoryAssignment> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    @Override
    public List<Held> holding(PostalCode place, ResponseLevel level, LocalDate on) {
        return em
                .createQuery(HOLDING, Object[].class)
                .setParameter("active", PartnerStatus.ACTIVE)
                .setParameter("country", place.country().code())
                .setParameter("levels", Levels.holdingAny(List.of(level)))
                .setParameter("code", place.value())
                .setParameter("day", on)
                .getResultList()
                .stream()
                .map(row -> new Held((TerritoryAssignment) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<TerritoryAssignment> rivalsOf(TerritoryAssignment wanted) {
        PostalRange range = wanted.range();
        return em
                .createQuery(RIVALS, TerritoryAssignment.class)
                .setParameter("primary", Rank.PRIMARY)
                .setParameter("partner", wanted.partner().value())
                .setParameter("country", range.from().country().code())
                .setParameter("levels", Levels.holdingAny(wanted.levels()))
                .setParameter("first", range.from().value())
                .setParameter("last", range.to().value())
                .getResultList()
                .stream()
                .filter(wanted::rivals)
                .toList();
    }

    @Override
    public void lock(String country) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1))) locked")
                .setParameter(1, "tenant.territory:" + country)
                .getSingleResult();
    }
}

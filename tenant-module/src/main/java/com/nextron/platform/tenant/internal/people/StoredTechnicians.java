package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Technicians on PostgreSQL. */
@ApplicationScoped
class StoredTechnicians {
    private static final JpaListing<Technician> LISTING = JpaListing.of(Technician.class)
            .searching("name", "email")
            .filteringBy("tenantId")
            .sortingBy("name", "email", "tenantId");

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    void add(Technician technician) {
        em.persist(technician);
    }

    Optional<Technician> find(UUID id) {
        return Optional.ofNullable(em.find(Technician.class, id));
    }

    Listing<Technician> list(ListQuery query) {
        return LISTING.find(em, query);
    }
}

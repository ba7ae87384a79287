package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Technicians on PostgreSQL. */
@ApplicationScoped
class StoredTechnicians {
    private static final JpaListing<Technician> LISTING = JpaListing.of(Technician.class)
            .searching("name", "email")
            .filteringBy("tenantId")
            .sortingBy("name", "email", "tenantId");

    private static final String SEEN =
            """
            select t, c, a.status
              from Technician t
              left join Certificate c on c.technicianId = t.id
              left join Account a on a.holderId = t.id
             where t.id = :id
             order by c.name, c.id""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    void add(Technician technician, Collection<Certification> held) {
        em.persist(technician);
        // The technician's row must be there before a certification refers to it.
        em.flush();
        held.forEach(certification -> add(technician, certification));
    }

    void add(Technician technician, Certification held) {
        em.persist(new Certificate(technician, held));
    }

    void remove(Certificate certificate) {
        em.remove(certificate);
    }

    /** What these hold, by name. */
    Map<UUID, List<Certification>> held(Collection<UUID> technicians) {
        return certificates(technicians).stream()
                .collect(Collectors.groupingBy(
                        Certificate::technicianId, Collectors.mapping(Certificate::view, Collectors.toList())));
    }

    Optional<Certificate> certificate(UUID technician, String name) {
        return certificates(List.of(technician)).stream()
                .filter(certificate -> certificate.view().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private List<Certificate> certificates(Collection<UUID> technicians) {
        return technicians.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Certificate c where c.technicianId in :technicians order by c.name, c.id",
                                Certificate.class)
                        .setParameter("technicians", technicians)
                        .getResultList();
    }

    /** The technician as a view, with what is held and how far the account is, in one statement. */
    Optional<TechnicianView> seen(UUID id) {
        List<Object[]> rows =
                em.createQuery(SEEN, Object[].class).setParameter("id", id).getResultList();
        List<Certification> held = rows.stream()
                .flatMap(row -> Stream.ofNullable((Certificate) row[1]))
                .map(Certificate::view)
                .toList();
        return rows.stream().findFirst().map(row -> ((Technician) row[0]).view(held, (AccountStatus) row[2]));
    }

    Optional<Technician> find(UUID id) {
        return Optional.ofNullable(em.find(Technician.class, id));
    }

    Listing<Technician> list(ListQuery query) {
        return LISTING.find(em, query);
    }
}

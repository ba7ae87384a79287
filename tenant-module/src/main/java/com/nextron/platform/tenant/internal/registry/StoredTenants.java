package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The registry on PostgreSQL. */
@ApplicationScoped
class StoredTenants {
    private static final String CUSTOMER =
            """
            select c, a.status from Customer c left join Account a on a.holderId = c.id
             where c.tenantId = :tenant""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    <T extends Tenant> Optional<T> find(Class<T> kind, TenantId tenant) {
        return em
                .createQuery("select t from " + kind.getSimpleName() + " t where t.tenantId = :tenant", kind)
                .setParameter("tenant", tenant.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The customer as a view, with how far its people's account is, in one statement. */
    Optional<CustomerView> customer(TenantId tenant) {
        return em.createQuery(CUSTOMER, Object[].class)
                .setParameter("tenant", tenant.value())
                .getResultStream()
                .map(row -> ((Customer) row[0]).view((AccountStatus) row[1]))
                .findFirst();
    }

    /** The customer, locked until the transaction ends. */
    Optional<Customer> locked(TenantId tenant) {
        return em
                .createQuery("select c from Customer c where c.tenantId = :tenant", Customer.class)
                .setParameter("tenant", tenant.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Writes what is noted so far, so that a view carries its version. */
    void flush() {
        em.flush();
    }

    Optional<Tenant> find(OrganisationNumber number) {
        return em
                .createQuery(
                        "select t from Tenant t where t.country = :country and t.organisationNumber = :digits",
                        Tenant.class)
                .setParameter("country", number.country().code())
                .setParameter("digits", number.digits())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Tenant> findAll(Collection<TenantId> tenants) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Tenant t where t.tenantId in :tenants", Tenant.class)
                .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
                .getResultList();
    }

    <T extends Tenant> Listing<T> list(JpaListing<T> listing, ListQuery query) {
        return listing.find(em, query);
    }

    void add(Tenant tenant) {
        em.persist(tenant);
    }

    /** Written past the entities: the operator has a base, too, but nothing else of a partner's. */
    void rebase(TenantId tenant, PostalCode code, String city) {
        em.createNativeQuery(
                        "update tenant.tenant set postal_code = ?1, city = ?2, version = version + 1 where tenant_id = ?3")
                .setParameter(1, code.value())
                .setParameter(2, city)
                .setParameter(3, tenant.value())
                .executeUpdate();
    }

    /** Lets one registration at a time look for a free id and number, until the end of the transaction. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('tenant.registry', 1))) locked")
                .getSingleResult();
    }
}

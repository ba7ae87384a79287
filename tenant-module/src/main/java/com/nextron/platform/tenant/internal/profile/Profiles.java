package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Profiles on PostgreSQL. */
@ApplicationScoped
class Profiles {
    /** A row a certification; the ids of tenants hold no comma. */
    private static final String READ =
            """
            select t.tenant_id, t.name, p.version, t.status, t.country, t.postal_code, t.city, p.zone, p.days,
                   cast(p.opens as text), cast(p.closes as text), p.duty_roster, p.visits_a_day, t.contact_email,
                   b.customers,
                   cast(c.technician_id as text), c.name, cast(c.valid_to as text)
              from tenant.ids(?1) asked(id)
              join tenant.tenant t on t.tenant_id = asked.id
              join tenant.partner_profile p on p.tenant_id = t.tenant_id
              left join lateral (select string_agg(b.customer_id, ',') customers
                                   from tenant.customer_block b where b.tenant_id = t.tenant_id) b on true
              left join tenant.certification c on c.tenant_id = t.tenant_id
             order by t.tenant_id, c.name, c.id""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    Map<TenantId, Profile> find(Collection<TenantId> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        String ids = partners.stream().map(TenantId::value).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(READ).setParameter(1, ids).getResultList();
        return ProfileRow.profiles(
                rows.stream().map(row -> new ProfileRow((Object[]) row)).toList());
    }

    /** The profile for a change of it; empty when it is unknown or out of the caller's sight. */
    Optional<StoredProfile> lock(TenantId partner) {
        return Optional.ofNullable(em.find(StoredProfile.class, partner.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<CustomerBlock> blocks(TenantId partner) {
        return em.createQuery(
                        "select b from CustomerBlock b where b.partner = :partner order by b.id desc",
                        CustomerBlock.class)
                .setParameter("partner", partner.value())
                .getResultList();
    }

    void add(CustomerBlock block) {
        em.persist(block);
    }

    void remove(CustomerBlock block) {
        em.remove(block);
    }

    /** Writes what was changed, so that the next reading sees it. */
    void flush() {
        em.flush();
    }
}

package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts what changed about a profile outside its own row, so that a decision can say by which state it was made. */
@ApplicationScoped
public class ProfileVersions {
    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    /** A technician, a certification or a block of that tenant was added, changed or taken away. */
    public void changed(TenantId tenant) {
        em.createNativeQuery("update tenant.partner_profile set version = version + 1 where tenant_id = ?1")
                .setParameter(1, tenant.value())
                .executeUpdate();
    }
}

package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.Set;
import java.util.UUID;

/** The people who go on site: a partner's own, or the operator's. */
public interface Technicians {
    /**
     * Adds a technician to the caller's tenant, with an account that has the role technician. For partner-manager,
     * m2m-partner, and, for the operator's own, hq-admin and hq-dispatcher.
     */
    TechnicianView add(AddTechnician wanted);

    /** Technicians of the caller's tenant; headquarters sees all. Search: name, e-mail. Filter: tenantId. */
    Listing<TechnicianView> list(ListQuery query);

    /** One technician of the caller's tenant; headquarters sees all. */
    TechnicianView find(UUID id);

    /** What a technician is added with. */
    record AddTechnician(String firstName, String lastName, String email, String phone, Set<String> certifications) {}

    /** A technician. The e-mail is also the user name. */
    record TechnicianView(
            UUID id,
            TenantId tenant,
            String name,
            String email,
            String phone,
            Set<String> certifications,
            AccountStatus account) {}
}

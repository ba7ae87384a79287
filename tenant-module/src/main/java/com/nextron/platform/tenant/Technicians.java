package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.List;
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

    /**
     * Records a certification of a technician, or another last day of one that is held. For partner-manager and
     * m2m-partner of the technician's own tenant, and for hq-admin and hq-dispatcher.
     */
    TechnicianView certify(UUID technician, Certify wanted);

    /** Takes a certification away. Same callers as {@link #certify}. */
    TechnicianView decertify(UUID technician, String certification);

    /**
     * A certification as it was entered.
     *
     * @param name at most 80 characters, in one line
     * @param validTo the last day it holds, as {@code 2027-03-31}; null or empty when it does not expire
     */
    record Certify(String name, String validTo) {}

    /** What a technician is added with; the certifications do not expire until a last day is entered. */
    record AddTechnician(String firstName, String lastName, String email, String phone, Set<String> certifications) {}

    /**
     * A technician. The e-mail is also the user name.
     *
     * @param certifications the names of all that are held, expired ones included
     * @param held the same with the last day of each, by name
     */
    record TechnicianView(
            UUID id,
            TenantId tenant,
            String name,
            String email,
            String phone,
            Set<String> certifications,
            List<Certification> held,
            AccountStatus account) {}
}

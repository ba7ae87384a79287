package com.nextron.platform.portal.pages.plan;

import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.PartnerProfiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The zone that a board is drawn in: that of the holder's base, so that its rows are its people's day. */
@RequestScoped
class PlanZone {
    @Inject
    private PartnerProfiles profiles;

    @Inject
    private Viewer viewer;

    private ZoneId zone;

    ZoneId zone() {
        if (zone == null) {
            zone = profiles.find(viewer.getTenantId()).zone();
        }
        return zone;
    }
}

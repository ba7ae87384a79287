package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import java.util.Map;
import java.util.Optional;

/**
 * What both plans are tried with.
 *
 * @param profiles as they stand today
 * @param records promises met and missed lately
 * @param weights those in force
 * @param ways by base and site; whoever cannot be placed on the map is missing
 */
record Known(
        Map<TenantId, Profile> profiles,
        Map<TenantId, Tally> records,
        Weights weights,
        Map<TenantId, Map<PostalCode, Way>> ways) {
    Optional<Way> way(TenantId partner, PostalCode site) {
        return Optional.ofNullable(ways.getOrDefault(partner, Map.of()).get(site));
    }

    String name(TenantId partner) {
        Profile profile = profiles.get(partner);
        return profile == null ? partner.value() : profile.name();
    }
}

package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far each base is from the site: all of them in one question to the road. */
@ApplicationScoped
class Drives {
    @Inject
    private PostalRegister register;

    @Inject
    private RoadDistance roads;

    /** Whoever cannot be placed on the map is missing. */
    Map<TenantId, Drive> to(PostalCode site, Collection<Profile> profiles) {
        Optional<Place> destination = place(site);
        List<TenantId> from = new ArrayList<>();
        List<Place> origins = new ArrayList<>();
        for (Profile profile : profiles) {
            place(profile.base()).ifPresent(origin -> {
                from.add(profile.partner());
                origins.add(origin);
            });
        }
        if (destination.isEmpty() || origins.isEmpty()) {
            return Map.of();
        }
        List<List<Leg>> rows = roads.matrix(origins, List.of(destination.get())).rows();
        Map<TenantId, Drive> drives = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            Leg leg = rows.get(i).get(0);
            drives.put(from.get(i), new Drive(leg.metres(), leg.estimated()));
        }
        return drives;
    }

    private Optional<Place> place(PostalCode code) {
        return register.near(code)
                .map(known -> new Place(known.at(), code.country(), Optional.of(code), known.doubtful()));
    }
}

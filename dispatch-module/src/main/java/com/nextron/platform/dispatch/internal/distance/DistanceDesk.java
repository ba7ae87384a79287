package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks who knows best. */
@ApplicationScoped
@AllowedFor({
    Role.HQ_ADMIN,
    Role.HQ_DISPATCHER,
    Role.HQ_SUPPORT,
    Role.FINANCE,
    Role.PARTNER_MANAGER,
    Role.TECHNICIAN,
    Role.M2M_PARTNER
})
class DistanceDesk implements RoadDistance {
    private PostalRegister register;

    /** For the container's proxy. */
    protected DistanceDesk() {}

    @Inject
    DistanceDesk(PostalRegister register) {
        this.register = register;
    }

    @Override
    public Matrix matrix(List<Place> origins, List<Place> destinations) {
        return new Matrix(origins.stream()
                .map(from -> destinations.stream()
                        .map(to -> Notes.on(Estimate.between(from, to, ""), from, to))
                        .toList())
                .toList());
    }

    @Override
    public Optional<Leg> between(PostalCode from, PostalCode to) {
        return place(from).flatMap(origin -> place(to).map(destination -> matrix(List.of(origin), List.of(destination))
                .leg(new Origin(0), new Destination(0))));
    }

    private Optional<Place> place(PostalCode code) {
        return register.near(code)
                .map(known -> new Place(known.at(), code.country(), Optional.of(code), known.doubtful()));
    }
}

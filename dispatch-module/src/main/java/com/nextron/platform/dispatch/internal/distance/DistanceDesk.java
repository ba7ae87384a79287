package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.internal.distance.MeasuredLegs.Wanted;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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
    private EnteredInForce entered;
    private EngineInUse engine;

    /** For the container's proxy. */
    protected DistanceDesk() {}

    @Inject
    DistanceDesk(PostalRegister register, EnteredInForce entered, EngineInUse engine) {
        this.register = register;
        this.entered = entered;
        this.engine = engine;
    }

    @Override
    public Matrix matrix(List<Place> origins, List<Place> destinations) {
        Map<Wanted, Leg> legs = new HashMap<>();
        Set<Wanted> unknown = new LinkedHashSet<>();
        for (Place from : origins) {
            for (Place to : destinations) {
                Wanted leg = new Wanted(from, to);
                OptionalLong metres = entered.between(from, to);
                if (metres.isPresent()) {
                    legs.put(leg, new Leg(metres.getAsLong(), Optional.empty(), Source.ENTERED, ""));
                } else {
                    unknown.add(leg);
                }
            }
        }
        legs.putAll(engine.measure(unknown));
        return new Matrix(origins.stream()
                .map(from -> destinations.stream()
                        .map(to -> Notes.on(legs.get(new Wanted(from, to)), from, to))
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

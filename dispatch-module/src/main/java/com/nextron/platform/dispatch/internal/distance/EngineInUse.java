package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.internal.distance.MeasuredLegs.KeptInStore;
import com.nextron.platform.dispatch.internal.distance.MeasuredLegs.Wanted;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The engine that is set up, or none: then every leg is estimated, and no database is asked. */
@ApplicationScoped
class EngineInUse {
    private static final Caller ASKER = Caller.platform("road-distance");

    @Inject
    private StoredDistances stored;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.distance.osrm.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "platform.distance.osrm.time-out", defaultValue = "PT0.8S")
    private Duration timeOut;

    @Inject
    @ConfigProperty(name = "platform.distance.keep", defaultValue = "P90D")
    private Duration keep;

    private Optional<MeasuredLegs> measuring = Optional.empty();

    @PostConstruct
    void setUp() {
        measuring = url.filter(address -> !address.isBlank())
                .map(address -> new MeasuredLegs(
                        new OsrmTable(address, timeOut),
                        new KeptInStore(stored, clock, keep),
                        new Breaker(clock),
                        timeOut));
    }

    Map<Wanted, Leg> measure(Set<Wanted> legs) {
        return measuring
                .filter(engine -> !legs.isEmpty())
                .map(engine -> CallerContext.callAs(ASKER, () -> engine.measure(legs)))
                .orElseGet(() -> legs.stream()
                        .collect(Collectors.toMap(leg -> leg, leg -> Estimate.between(leg.from(), leg.to(), ""))));
    }
}

package com.nextron.platform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** Started when the application's beans answer at all; alive as long as they do. */
@Liveness
@Startup
@ApplicationScoped
public class BackgroundAlive implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("platform").up().build();
    }
}

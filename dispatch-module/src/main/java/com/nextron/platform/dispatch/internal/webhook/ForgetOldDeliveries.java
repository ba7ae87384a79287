package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes deliveries that are over and of no more use, once an hour. */
@ApplicationScoped
class ForgetOldDeliveries implements BackgroundJob {
    @Inject
    private OldDeliveries old;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.webhooks.keep", defaultValue = "PT720H")
    private Duration keep;

    @Override
    public String name() {
        return "forget-old-webhooks";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean runOnce() {
        old.forget(clock.instant().minus(keep));
        return false;
    }
}

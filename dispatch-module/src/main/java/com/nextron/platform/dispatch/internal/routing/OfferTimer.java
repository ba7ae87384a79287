package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes offers that nobody answered in time. Safe on many servers: each takes another offer. */
@ApplicationScoped
class OfferTimer implements BackgroundJob {
    @Inject
    private UnansweredOffers unanswered;

    @Inject
    @ConfigProperty(name = "platform.dispatch.offer-timer.pause", defaultValue = "PT1S")
    private Duration pause;

    @Override
    public String name() {
        return "offer-timer";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        return unanswered.closeNext();
    }
}

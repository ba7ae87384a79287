package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for parts that have not come back. Safe on many servers: each takes another exchange. */
@ApplicationScoped
class ReturnTimer implements BackgroundJob {
    @Inject
    private OverdueParts overdue;

    @Inject
    @ConfigProperty(name = "platform.returns.part-timer.pause", defaultValue = "PT5S")
    private Duration pause;

    @Override
    public String name() {
        return "part-return-timer";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        return overdue.next();
    }
}

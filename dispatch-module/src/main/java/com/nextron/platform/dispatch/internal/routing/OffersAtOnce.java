package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.dispatch.internal.job.JobFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many partners are asked at the same time; the first to accept gets the job. One by default, and three once less
 * than 90 minutes of counting time are left: there is no time then to wait for one after the other. The next are asked
 * when all of them have declined or their time is over.
 */
@ApplicationScoped
class OffersAtOnce {
    @Inject
    @ConfigProperty(name = "platform.dispatch.offers-at-once.4h", defaultValue = "1")
    private int fourHours;

    @Inject
    @ConfigProperty(name = "platform.dispatch.offers-at-once.24x7", defaultValue = "1")
    private int aroundTheClock;

    @Inject
    @ConfigProperty(name = "platform.dispatch.offers-at-once.nbd", defaultValue = "1")
    private int nextBusinessDay;

    @Inject
    @ConfigProperty(name = "platform.dispatch.offers-at-once.urgent", defaultValue = "3")
    private int urgent;

    @Inject
    @ConfigProperty(name = "platform.dispatch.urgent-below", defaultValue = "PT90M")
    private Duration urgentBelow;

    /** At least one. */
    int of(JobFacts job, Instant now) {
        int usual = Math.max(1, usual(job.level()));
        boolean isUrgent = job.deadline().isPresent()
                && new CountingTime(job.segments()).leftAt(now).compareTo(urgentBelow) < 0;
        return isUrgent ? Math.max(usual, urgent) : usual;
    }

    private int usual(ResponseLevel level) {
        return switch (level) {
            case FOUR_HOURS -> fourHours;
            case TWENTY_FOUR_SEVEN -> aroundTheClock;
            case NBD -> nextBusinessDay;
            case BY_AGREEMENT -> 1;
        };
    }
}

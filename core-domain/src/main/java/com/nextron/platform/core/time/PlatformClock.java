package com.nextron.platform.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the machine's clock; everything else has it injected. */
@ApplicationScoped
class PlatformClock {
    /** UTC: the zone of a site is always named where an hour is shown or counted. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}

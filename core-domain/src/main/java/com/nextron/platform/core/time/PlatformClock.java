package com.nextron.platform.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that reads the machine's clock; everything else has it injected. */
@ApplicationScoped
class PlatformClock {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformClock.class);

    @Inject
    @ConfigProperty(name = "platform.clock.file")
    private Optional<String> file;

    /** UTC: the zone of a site is always named where an hour is shown or counted. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        Optional<Path> set = file.map(Path::of);
        set.ifPresent(path -> LOG.warn(
                "The platform does not follow the machine's clock: its time stands in {}. For tests and training only.",
                path));
        return set.<Clock>map(SetClock::new).orElseGet(Clock::systemUTC);
    }
}

package com.nextron.platform.billing.internal.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day on which a statement is closed: the operator's, whatever the zones of the sites. */
@ApplicationScoped
class ClosingDay {
    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.ResponseLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a partner may take to answer, by response level. */
@ApplicationScoped
class AnswerTimes {
    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.4h", defaultValue = "PT10M")
    private Duration fourHours;

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.24x7", defaultValue = "PT30M")
    private Duration aroundTheClock;

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.nbd", defaultValue = "PT60M")
    private Duration nextBusinessDay;

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.by-agreement", defaultValue = "PT60M")
    private Duration byAgreement;

    Duration of(ResponseLevel level) {
        return switch (level) {
            case FOUR_HOURS -> fourHours;
            case TWENTY_FOUR_SEVEN -> aroundTheClock;
            case NBD -> nextBusinessDay;
            case BY_AGREEMENT -> byAgreement;
        };
    }
}

package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.dispatch.internal.job.JobFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a partner may take to answer, by response level and by what is left of the promise ({@link AnswerRule}). */
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

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.least", defaultValue = "PT2M")
    private Duration least;

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.room", defaultValue = "PT1H")
    private Duration room;

    @Inject
    @ConfigProperty(name = "platform.dispatch.answer-within.percent", defaultValue = "25")
    private int percent;

    @Inject
    private WhenPartnersWork hours;

    /** The first instant that is too late for an answer of that partner, asked now. */
    Instant answerBy(JobFacts job, RankedPartner partner, Instant now) {
        Optional<CountingTime> promise = job.deadline().map(deadline -> new CountingTime(job.segments()));
        Optional<PartnerHours> counted = job.level() == ResponseLevel.NBD ? hours.of(partner) : Optional.empty();
        return new AnswerRule(usual(job.level()), least, room, percent).answerBy(now, promise, counted);
    }

    private Duration usual(ResponseLevel level) {
        return switch (level) {
            case FOUR_HOURS -> fourHours;
            case TWENTY_FOUR_SEVEN -> aroundTheClock;
            case NBD -> nextBusinessDay;
            case BY_AGREEMENT -> byAgreement;
        };
    }
}

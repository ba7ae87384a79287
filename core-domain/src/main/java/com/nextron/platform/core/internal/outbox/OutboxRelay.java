package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands deliveries to their consumers: at once those that this server has just committed, those of one event together, and
 * now and then whatever waits, of a server that has ended, of a try that failed, by as many as the consumer takes together. Any number of servers
 * may run it: a delivery in progress is locked and skipped by the others, and a crash leaves it waiting.
 */
@ApplicationScoped
class OutboxRelay implements BackgroundJob {
    static final String NAME = "outbox";
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int LONGEST_ERROR = 500;

    @Inject
    private OutboxDeliveries deliveries;

    @Inject
    private FreshDeliveries fresh;

    @Inject
    @ConfigProperty(name = "platform.outbox.pause", defaultValue = "PT0.5S")
    private Duration pause;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        int handed = handOverNext();
        if (handed > 1) {
            fresh.help();
        }
        return handed > 0;
    }

    /** Hands over what is due longest, with others for the same consumer where it takes several; how many, failed ones too. */
    int handOverNext() {
        AtomicReference<List<Delivery>> started = new AtomicReference<>(List.of());
        try {
            deliveries.handOverNext(started::set);
        } catch (RuntimeException | LinkageError failure) {
            if (started.get().isEmpty()) {
                throw failure;
            }
            afterwards(started.get(), failure);
        }
        return started.get().size();
    }

    /**
     * Hands over these deliveries of one event, unless somebody has already or is about to: in one transaction, which saves
     * most of what a delivery costs, and when one of them fails each in its own, so that it holds up no other.
     */
    void handOver(List<Delivery> ofOneEvent) {
        try {
            deliveries.handOver(ofOneEvent);
        } catch (RuntimeException | LinkageError failure) {
            afterwards(ofOneEvent, failure);
        }
    }

    /** Notes the failure of one; of several nobody knows yet whose it was, so each is tried by itself. */
    private void afterwards(List<Delivery> together, Throwable failure) {
        if (together.size() == 1) {
            note(together.get(0).id(), failure);
        } else {
            together.forEach(delivery -> handOver(List.of(delivery)));
        }
    }

    private void note(UUID id, Throwable failure) {
        boolean dead = deliveries.noteFailure(id, described(failure));
        if (dead) {
            LOG.error("Delivery {} was given up", id, failure);
        } else {
            LOG.warn("Delivery {} failed and will be tried again: {}", id, described(failure));
        }
    }

    private static String described(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}

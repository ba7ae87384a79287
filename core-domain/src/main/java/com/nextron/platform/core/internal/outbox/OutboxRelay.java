package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands deliveries to their consumers, one transaction each: at once those that this server has just committed, and now and
 * then whatever waits, of a server that has ended, of a try that failed. Any number of servers may run it: a delivery in progress is
 * locked and skipped by the others, and a crash leaves it waiting.
 */
@ApplicationScoped
class OutboxRelay implements BackgroundJob {
    static final String NAME = "outbox";
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int LONGEST_ERROR = 500;

    @Inject
    private OutboxDeliveries deliveries;

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
        AtomicReference<UUID> started = new AtomicReference<>();
        try {
            return deliveries.handOverNext(started::set);
        } catch (RuntimeException | LinkageError failure) {
            UUID id = started.get();
            if (id == null) {
                throw failure;
            }
            note(id, failure);
            return true;
        }
    }

    /** Hands over this delivery, unless somebody has already or is about to. */
    void handOver(Delivery delivery) {
        try {
            deliveries.handOver(delivery);
        } catch (RuntimeException | LinkageError failure) {
            note(delivery.id(), failure);
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

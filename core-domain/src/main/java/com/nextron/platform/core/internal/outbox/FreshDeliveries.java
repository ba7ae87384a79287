package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.background.ServerStop;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over what this server has just committed, at once and side by side. Only a shortcut: what is not handed over here,
 * since too much waits or the server ends, the {@link OutboxRelay} of any server finds in the database.
 */
@ApplicationScoped
class FreshDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(FreshDeliveries.class);
    /** Stands for what the database has. */
    private static final List<Delivery> PORTION_THAT_WAITS = List.of();

    private static final Caller RELAY = Caller.platform("outbox");

    @Inject
    private OutboxRelay relay;

    @Inject
    private Consumers consumers;

    @Inject
    @ConfigProperty(name = "platform.outbox.workers", defaultValue = "4")
    private int workers;

    @Inject
    private ManagedExecutorService executor;

    @Inject
    private ServerStop stop;

    private Semaphore helpers;
    private Lane<List<Delivery>> inside;
    private Lane<List<Delivery>> outside;

    @PostConstruct
    void prepare() {
        helpers = new Semaphore(Math.max(1, workers / 2));
        inside = new Lane<>(workers, this::handOver, executor);
        // Of their own, so that a mail server that takes its time holds up no routing.
        outside = new Lane<>(workers, this::handOver, executor);
    }

    @PreDestroy
    void stop() {
        inside.close();
        outside.close();
    }

    /** Takes the deliveries of one event: those that stay inside go together, each of the others by itself. */
    void take(List<Delivery> ofOneEvent) {
        Map<Boolean, List<Delivery>> byReach = ofOneEvent.stream()
                .collect(Collectors.partitioningBy(
                        delivery -> consumers.named(delivery.consumer()).reachesOutside()));
        if (!byReach.get(false).isEmpty()) {
            inside.take(byReach.get(false));
        }
        byReach.get(true).forEach(delivery -> outside.take(List.of(delivery)));
    }

    /** Many events wait for one consumer: half of the workers beside the relay take portions of them, too. */
    void help() {
        if (helpers.tryAcquire() && !inside.take(PORTION_THAT_WAITS)) {
            helpers.release();
        }
    }

    private void handOver(List<Delivery> deliveries) {
        if (deliveries.equals(PORTION_THAT_WAITS)) {
            handOverPortion();
        } else {
            asRelay(deliveries, () -> relay.handOver(deliveries));
        }
    }

    private void handOverPortion() {
        AtomicInteger handed = new AtomicInteger();
        try {
            asRelay(PORTION_THAT_WAITS, () -> handed.set(relay.handOverNext()));
        } finally {
            helpers.release();
        }
        if (handed.get() > 1 && !stop.hasBegun()) {
            help();
        }
    }

    private static void asRelay(List<Delivery> deliveries, Runnable work) {
        try {
            CallerContext.runAs(RELAY, work);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "Deliveries {} could not be handed over at once and will be soon: {}",
                    deliveries.stream().map(Delivery::id).toList(),
                    e.toString());
        }
    }
}

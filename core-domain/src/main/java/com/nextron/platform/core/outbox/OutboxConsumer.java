package com.nextron.platform.core.outbox;

import java.util.List;
import java.util.Set;

/**
 * Takes events from the outbox. A CDI bean of this type is found by itself.
 *
 * <p>Called by the relay inside a transaction, as the platform's own caller; other consumers of the same event may share it.
 * An exception rolls back and the delivery is tried again, by itself, with growing delays; after the last try it is a dead letter that headquarters sees and can retry.
 */
public interface OutboxConsumer {
    /** A stable name, unique in the platform, such as {@code billing.rate-visit}: deliveries are stored under it. */
    String name();

    /** The event types it takes, by {@link PlatformEvent#type()}. */
    Set<String> types();

    /**
     * Whether it reaches something outside the database that may keep it waiting, such as a mail server. Such deliveries
     * have workers of their own, so that they hold up no others.
     */
    default boolean reachesOutside() {
        return false;
    }

    /** Takes one event. May be called again with the same event after a failure. */
    void accept(Delivered delivered);

    /** How many events that wait it takes together at most, in one transaction. */
    default int together() {
        return 1;
    }

    /**
     * Takes events that waited together, oldest first: as {@link #accept} for each, with fewer questions to the database. When
     * it fails, each comes again by itself.
     */
    default void acceptAll(List<Delivered> delivered) {
        delivered.forEach(this::accept);
    }
}

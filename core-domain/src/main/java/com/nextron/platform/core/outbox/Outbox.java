package com.nextron.platform.core.outbox;

/** The port by which use cases tell what happened. */
public interface Outbox {
    /**
     * Stores the event in the running transaction; consumers get it after the commit, not before.
     *
     * @throws IllegalStateException outside a transaction
     */
    void publish(PlatformEvent event);
}

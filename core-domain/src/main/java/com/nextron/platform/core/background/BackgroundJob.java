package com.nextron.platform.core.background;

import java.time.Duration;

/**
 * Work that recurs. A CDI bean of this type is found and driven by the portal's start-up listener on every server; it
 * must be safe with many servers at once (row locks with SKIP LOCKED).
 */
public interface BackgroundJob {
    /** A stable name for logs, health and the caller under which it acts. */
    String name();

    /** The pause after a run that found nothing more to do. */
    Duration pause();

    /**
     * Does one piece of work in a transaction of its own.
     *
     * @return whether there may be more to do at once
     */
    boolean runOnce();
}

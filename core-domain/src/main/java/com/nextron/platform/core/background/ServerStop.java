package com.nextron.platform.core.background;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this server is about to stop. Work that takes longer asks between its portions and leaves the rest to whoever
 * comes next: the server waits for what it has begun, and after half a minute it waits no longer.
 */
@ApplicationScoped
public class ServerStop {
    private volatile boolean begun;

    /** Said once, by whoever learns that the server stops. */
    public void begin() {
        begun = true;
    }

    public boolean hasBegun() {
        return begun;
    }
}

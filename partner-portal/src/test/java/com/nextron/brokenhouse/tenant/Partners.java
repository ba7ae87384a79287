package com.nextron.brokenhouse.tenant;

/** A facade. */
public interface Partners {
    /** A use case. */
    void suspend();
}

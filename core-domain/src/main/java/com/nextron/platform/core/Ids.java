package com.nextron.platform.core;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New ids: UUID version 7, so that ids sort by the time they were made and indexes grow at one end. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

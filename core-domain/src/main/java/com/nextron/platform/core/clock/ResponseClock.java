package com.nextron.platform.core.clock;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Site;
import java.time.Instant;
import java.util.List;

/**
 * Works out what was promised. The same question gives the same answer for ever: the calendar's version is part of the
 * answer, and callers store the promise, they never work it out again (D-O4).
 */
public interface ResponseClock {
    /**
     * The promise for a report.
     *
     * @param level the level agreed; {@code BY_AGREEMENT} has no deadline of its own
     * @param site whose holidays, hours and zone count (D-O1)
     * @param receivedAt when the case was received (D-O5)
     * @param holds the stretches in which headquarters waited for the customer, in any order; they may overlap
     */
    ResponsePromise promise(ResponseLevel level, Site site, Instant receivedAt, List<Hold> holds);

    /** The promise for a report that nothing held up. */
    default ResponsePromise promise(ResponseLevel level, Site site, Instant receivedAt) {
        return promise(level, site, receivedAt, List.of());
    }
}

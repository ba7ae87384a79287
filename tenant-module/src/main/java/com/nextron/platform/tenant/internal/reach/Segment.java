package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import java.util.List;

/**
 * A stretch of postal codes with the same reaches from its first code to its last.
 *
 * @param from the first code
 * @param until where it is over, not included, in the order of bytes
 * @param reaches by number; one at least
 */
public record Segment(ResponseLevel level, String from, String until, List<Reach> reaches) {
    public Segment {
        reaches = List.copyOf(reaches);
    }
}

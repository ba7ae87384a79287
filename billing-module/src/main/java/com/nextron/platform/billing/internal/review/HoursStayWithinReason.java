package com.nextron.platform.billing.internal.review;

import java.time.Duration;
import java.util.Optional;

/**
 * So long a visit needs a look, whatever was agreed (D-B1).
 *
 * @param longest visit, included, that goes through unseen
 */
record HoursStayWithinReason(Duration longest) implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        return Optional.of(visit.visit().duration())
                .filter(stay -> stay.compareTo(longest) > 0)
                .map(stay -> new HoldReason(
                        "D-B1",
                        "The visit took " + Lengths.told(stay) + ", longer than the " + Lengths.told(longest)
                                + " that go through unseen.",
                        "Look at the report's times, then release it or correct them."));
    }
}

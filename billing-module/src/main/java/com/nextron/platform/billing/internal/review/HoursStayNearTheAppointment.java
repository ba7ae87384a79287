package com.nextron.platform.billing.internal.review;

import com.nextron.platform.core.time.TimeWindow;
import java.time.Duration;
import java.util.Optional;

/**
 * A visit that took more than one and a half times the window agreed with the customer needs a look (D-B1): 3 h 1 min where
 * 10:00 to 12:00 was agreed is held, 3 h is not. Where no window was agreed there is nothing to go by.
 */
record HoursStayNearTheAppointment() implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        Duration stay = visit.visit().duration();
        return visit.expected()
                .appointment()
                .map(TimeWindow::duration)
                .filter(agreed -> stay.multipliedBy(2).compareTo(agreed.multipliedBy(3)) > 0)
                .map(agreed -> new HoldReason(
                        "D-B1",
                        "The visit took " + Lengths.told(stay) + " where " + Lengths.told(agreed)
                                + " were agreed: more than half as much again.",
                        "Look in the report for what took so long, then release it or correct the times."));
    }
}

package com.nextron.platform.dispatch;

import com.nextron.platform.core.clock.ClockSegment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Waiting for the customer (D-O5): headquarters records from when to when, and the response clock stands meanwhile. The
 * deadline is worked out anew from the report on, by the calendar that was promised by (D-O4) and with every hold; what
 * was promised before is kept. For hq-dispatcher and hq-support.
 *
 * <p>Two held hours inside the window move a 17:00 of {@code NBD} to 11:00 on the business day after; a hold at night
 * moves nothing.
 */
public interface Holds {
    /**
     * From now on headquarters waits for the customer: the deadline is open until {@link #end}.
     *
     * @param reason what is waited for; required
     * @throws com.nextron.platform.core.problem.WrongState by agreement (O4), after the arrival, or while a hold lasts
     */
    WorkOrderView begin(UUID workOrder, String reason);

    /**
     * The customer is ready: the clock goes on, and the deadline is known again.
     *
     * @param reason what came of the waiting; required
     * @throws com.nextron.platform.core.problem.WrongState when no hold lasts
     */
    WorkOrderView end(UUID workOrder, String reason);

    /** When headquarters waited, the first first; for all of headquarters. */
    HoldHistory history(UUID workOrder);

    /**
     * The holds of a job and what they made of its promise.
     *
     * @param promises what was promised, the first first; empty as long as no hold moved it
     */
    record HoldHistory(List<HoldView> holds, List<PromiseView> promises) {}

    /**
     * A hold.
     *
     * @param endReason what came of it; empty while it lasts
     */
    record HoldView(
            UUID id,
            Instant from,
            Optional<Instant> to,
            String reason,
            Optional<String> endReason,
            String begunBy,
            Optional<String> endedBy) {}

    /**
     * What was promised from an instant on.
     *
     * @param number from 1, the promise at intake
     * @param deadline empty while a hold lasts
     */
    record PromiseView(
            int number,
            Optional<Instant> deadline,
            String calendarVersion,
            List<ClockSegment> segments,
            String because,
            Instant madeAt,
            String madeBy) {}
}

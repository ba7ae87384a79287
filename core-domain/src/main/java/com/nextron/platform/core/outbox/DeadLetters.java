package com.nextron.platform.core.outbox;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.time.Instant;
import java.util.UUID;

/** What the relay could not hand over, for headquarters to see and to try again. For hq-admin only. */
public interface DeadLetters {
    /** Deliveries that wait or are given up, newest first. Filter {@code status}: WAITING, DEAD or DONE. */
    Listing<DeliveryView> list(ListQuery query);

    /** Puts a given-up delivery back in the queue, at once due. */
    void retry(UUID deliveryId);

    /**
     * One delivery as headquarters sees it.
     *
     * @param lastError why the last try failed, in the words of the failure; null when none failed
     */
    record DeliveryView(
            UUID id,
            String eventType,
            String consumer,
            String status,
            int attempts,
            Instant occurredAt,
            Instant dueAt,
            String lastError) {}
}

package com.nextron.platform.core.internal.lastwrites;

import com.nextron.platform.core.tenancy.Caller;
import java.time.Instant;
import java.util.UUID;

/** The rows that are kept until the end. They belong to the caller's tenant. */
public final class LastRows {
    private LastRows() {}

    /** An audit entry of the present caller. */
    public record AuditRow(UUID id, Instant at, String subjectType, UUID subjectId, String action, String detail) {}

    /** An event with its deliveries. */
    public record EventRow(UUID id, Instant at, String type, String payload) {}

    /** A delivery of an event to one consumer, due at once. */
    public record DeliveryRow(UUID id, EventRow event, String consumer) {}

    /** Whose rows they are. */
    record Owner(String tenant, String user) {
        static Owner of(Caller caller) {
            return new Owner(caller.tenant().value(), caller.user());
        }
    }
}

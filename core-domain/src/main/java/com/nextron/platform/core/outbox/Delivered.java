package com.nextron.platform.core.outbox;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to a consumer.
 *
 * @param eventId the event's id: the key for idempotency
 * @param type the event's type
 * @param occurredAt when it was published
 * @param payload the event as JSON
 */
public record Delivered(UUID eventId, String type, Instant occurredAt, String payload) {
    private static final Jsonb JSONB = JsonbBuilder.create();

    /** The event as the record it was published as, or as a consumer's own record with a part of its fields. */
    public <T> T as(Class<T> record) {
        return JSONB.fromJson(payload, record);
    }
}

package com.nextron.platform.core.internal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event as it was published. Never changed. */
@Entity
@Table(schema = "core", name = "outbox_message")
class OutboxMessage {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String type;
    private String payload;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    protected OutboxMessage() {}

    OutboxMessage(UUID id, String tenantId, String type, String payload, Instant occurredAt) {
        this.id = id;
        this.tenantId = tenantId;
        this.type = type;
        this.payload = payload;
        this.occurredAt = occurredAt;
    }

    UUID id() {
        return id;
    }

    String payload() {
        return payload;
    }
}

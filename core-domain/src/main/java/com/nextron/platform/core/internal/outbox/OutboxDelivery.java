package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.outbox.DeadLetters.DeliveryView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One event for one consumer: waiting until it is due, done, or given up. */
@Entity
@Table(schema = "core", name = "outbox_delivery")
class OutboxDelivery {
    /** Tries before a delivery is given up; with the growing delays about a day. */
    static final int TRIES = 16;

    private static final Duration LONGEST_DELAY = Duration.ofHours(2);

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "event_type")
    private String eventType;

    private String consumer;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxDelivery() {}

    OutboxDelivery(UUID id, String tenantId, UUID messageId, String eventType, String consumer, Instant now) {
        this.id = id;
        this.tenantId = tenantId;
        this.messageId = messageId;
        this.eventType = eventType;
        this.consumer = consumer;
        this.status = Status.WAITING;
        this.occurredAt = now;
        this.dueAt = now;
    }

    void succeed(Instant now) {
        status = Status.DONE;
        attempts++;
        doneAt = now;
        lastError = null;
    }

    /** Notes a failed try: due again after 1 s, 2 s, 4 s … at most two hours, or given up after the last. */
    void fail(Instant now, String error) {
        if (status != Status.WAITING) {
            // Another server has handed it over since this one's transaction was rolled back.
            return;
        }
        attempts++;
        lastError = error;
        if (attempts >= TRIES) {
            status = Status.DEAD;
        } else {
            Duration delay = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
            dueAt = now.plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
        }
    }

    void retry(Instant now) {
        status = Status.WAITING;
        attempts = 0;
        dueAt = now;
    }

    boolean isDead() {
        return status == Status.DEAD;
    }

    UUID id() {
        return id;
    }

    UUID messageId() {
        return messageId;
    }

    String consumer() {
        return consumer;
    }

    String eventType() {
        return eventType;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    DeliveryView view() {
        return new DeliveryView(id, eventType, consumer, status.name(), attempts, occurredAt, dueAt, lastError);
    }

    enum Status {
        WAITING,
        DONE,
        DEAD
    }
}

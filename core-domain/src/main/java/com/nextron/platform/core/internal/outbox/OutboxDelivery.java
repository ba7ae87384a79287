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

/**
 * One event for one consumer: waiting until it is due, done, or given up. Written with the last of its transaction, marked
 * as done by whoever takes it; here are its failures.
 */
@Entity
@Table(schema = "core", name = "outbox_delivery")
class OutboxDelivery {
    /** Tries before a delivery is given up; with the growing delays about a day. */
    static final int TRIES = 16;

    private static final Duration LONGEST_DELAY = Duration.ofHours(2);

    @Id
    private UUID id;

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

    @Column(name = "last_error")
    private String lastError;

    protected OutboxDelivery() {}

    OutboxDelivery(UUID id, Status status, Instant now) {
        this.id = id;
        this.status = status;
        this.occurredAt = now;
        this.dueAt = now;
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

    DeliveryView view() {
        return new DeliveryView(id, eventType, consumer, status.name(), attempts, occurredAt, dueAt, lastError);
    }

    enum Status {
        WAITING,
        DONE,
        DEAD
    }
}

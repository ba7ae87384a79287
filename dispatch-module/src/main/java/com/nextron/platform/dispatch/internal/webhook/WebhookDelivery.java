package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.dispatch.Webhooks.DeliveryStatus;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
import com.nextron.platform.dispatch.internal.webhook.post.SignedPost.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One event on its way to one endpoint. Written by the database beside the change it tells of. */
@Entity
@Table(schema = "dispatch", name = "webhook_delivery")
class WebhookDelivery {
    private static final int OK_FROM = 200;
    private static final int OK_BELOW = 300;
    private static final int REDIRECTS_BELOW = 400;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "endpoint_id")
    private UUID endpointId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "event_type")
    private String eventType;

    private String subject;
    private String facts;
    private String body;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "answer_code")
    private Integer answerCode;

    private String answer;
    private String problem;

    protected WebhookDelivery() {}

    /** The event that shows whether an endpoint works. */
    static WebhookDelivery test(WebhookEndpoint endpoint, Instant now) {
        WebhookDelivery test = new WebhookDelivery();
        test.id = Ids.next();
        test.tenantId = endpoint.tenant();
        test.endpointId = endpoint.id();
        test.eventId = Ids.next();
        test.eventType = WebhookEvent.TEST;
        test.subject = "";
        test.facts = "{}";
        test.occurredAt = now;
        test.status = DeliveryStatus.WAITING;
        test.dueAt = now;
        return test;
    }

    /** What is sent: written once, so that every try sends the same bytes. */
    String body() {
        if (body == null) {
            body = EventBody.of(eventType, eventId, occurredAt, facts);
        }
        return body;
    }

    /** Notes what came of a try. */
    void tried(Outcome outcome, Instant now, double dice) {
        attempts++;
        triedAt = now;
        answerCode = null;
        answer = null;
        problem = null;
        if (outcome instanceof Outcome.Answered answered) {
            answerCode = answered.code();
            answer = answered.beginning();
            problem = problemOf(answered.code());
        } else if (outcome instanceof Outcome.Unreachable unreachable) {
            problem = unreachable.why();
        }
        if (problem == null) {
            status = DeliveryStatus.DELIVERED;
            return;
        }
        Optional<Duration> pause = Backoff.after(attempts, dice);
        status = pause.isPresent() ? DeliveryStatus.WAITING : DeliveryStatus.GIVEN_UP;
        pause.ifPresent(length -> dueAt = now.plus(length));
    }

    private static String problemOf(int code) {
        if (code >= OK_FROM && code < OK_BELOW) {
            return null;
        }
        return code >= OK_BELOW && code < REDIRECTS_BELOW
                ? "It answered " + code + ", a redirection; redirections are not followed."
                : "It answered " + code + " instead of 200.";
    }

    /** Once more from the beginning, under the same event id. */
    void replay(Instant now) {
        status = DeliveryStatus.WAITING;
        attempts = 0;
        dueAt = now;
    }

    boolean isReceived() {
        return status == DeliveryStatus.DELIVERED;
    }

    UUID id() {
        return id;
    }

    UUID endpointId() {
        return endpointId;
    }

    UUID eventId() {
        return eventId;
    }

    String eventType() {
        return eventType;
    }

    DeliveryView view() {
        return new DeliveryView(
                id,
                endpointId,
                eventId,
                eventType,
                subject,
                occurredAt,
                status,
                attempts,
                Optional.ofNullable(triedAt),
                Optional.of(dueAt).filter(due -> status == DeliveryStatus.WAITING),
                Optional.ofNullable(answerCode),
                Optional.ofNullable(answer),
                Optional.ofNullable(problem),
                Optional.ofNullable(body));
    }
}

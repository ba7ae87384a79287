package com.nextron.platform.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Telling a partner's own system what happens to its offers and jobs. All of it is for partner-manager and m2m-partner, each
 * for the endpoints of its own tenant.
 *
 * <p>Every call is a POST of JSON, signed: header {@code Nextron-Signature: t=<unix seconds>,v1=<hex>} with the HMAC-SHA256
 * over {@code t.body}, the secret's text being the key; after a rotation both secrets sign for a day. {@code
 * Nextron-Event-Id} is the same in each repetition. A 2xx answer within ten seconds is taken as received; anything else is
 * tried again with growing pauses for a day, then given up. Events may come twice or in another order than they happened.
 */
public interface Webhooks {
    /** Endpoints a tenant may have. */
    int MOST_ENDPOINTS = 10;

    /** The endpoints of the caller's tenant, oldest first. */
    List<EndpointView> endpoints();

    /** One endpoint. */
    EndpointView find(UUID endpoint);

    /**
     * Registers an endpoint. Its secret is in the answer and never shown again.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput when the address is not one that may be called
     */
    EndpointWithSecret register(WantedEndpoint wanted);

    /** Changes where it is, what it is told, or whether it is told anything. */
    EndpointView change(UUID endpoint, WantedEndpoint wanted);

    /** Gives it a new secret; the former one signs beside it for another day. */
    EndpointWithSecret rotate(UUID endpoint);

    /** Removes it with its deliveries. */
    void remove(UUID endpoint);

    /** Sends it an event of type {@code webhook.test}, whatever types it takes; follow it as any delivery. */
    DeliveryView test(UUID endpoint);

    /** Deliveries, newest first. Filters: endpointId, status, eventType. Search: the job's number. */
    Listing<DeliveryView> deliveries(ListQuery query);

    /** One delivery. */
    DeliveryView delivery(UUID delivery);

    /** Sends it once more, under the same event id, whether it was received or given up. */
    DeliveryView replay(UUID delivery);

    /** Sends again whatever was given up of the events since then; returns how many. */
    int replayFailed(UUID endpoint, Instant since);

    /**
     * What an endpoint is to be.
     *
     * @param url https, without user name, fragment or an address inside a private network
     * @param eventTypes by {@link WebhookEvent#type()}; at least one
     * @param active whether it is told anything
     */
    record WantedEndpoint(String url, Set<String> eventTypes, boolean active) {}

    /**
     * An endpoint.
     *
     * @param version for If-Match
     * @param paused the partner is suspended: nothing is sent, nothing is lost
     * @param formerSecretUntil until when the secret before the present one signs, too
     */
    record EndpointView(
            UUID id,
            long version,
            String url,
            List<String> eventTypes,
            boolean active,
            boolean paused,
            Instant createdAt,
            String createdBy,
            Optional<Instant> formerSecretUntil) {}

    /** An endpoint with its new secret: the only time that it is told. */
    record EndpointWithSecret(EndpointView endpoint, String secret) {}

    /** Where a delivery stands. */
    enum DeliveryStatus {
        WAITING("Waiting"),
        DELIVERED("Received"),
        GIVEN_UP("Given up");

        private final String label;

        DeliveryStatus(String label) {
            this.label = label;
        }

        /** The status in words. */
        public String label() {
            return label;
        }
    }

    /**
     * One event for one endpoint.
     *
     * @param subject the number of the job it is about; empty for a test
     * @param nextTryAt when it is tried next; empty once it is received or given up
     * @param answerCode the HTTP status of the last answer
     * @param answer the beginning of the last answer, at most 500 characters
     * @param problem why the last try failed, in a sentence
     * @param body what is sent; empty before the first try
     */
    record DeliveryView(
            UUID id,
            UUID endpointId,
            UUID eventId,
            String eventType,
            String subject,
            Instant occurredAt,
            DeliveryStatus status,
            int attempts,
            Optional<Instant> triedAt,
            Optional<Instant> nextTryAt,
            Optional<Integer> answerCode,
            Optional<String> answer,
            Optional<String> problem,
            Optional<String> body) {}
}

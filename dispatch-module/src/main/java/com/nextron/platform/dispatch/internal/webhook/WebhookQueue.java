package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.dispatch.internal.webhook.post.Signature;
import com.nextron.platform.dispatch.internal.webhook.post.SignedPost.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The short transactions around a call: claiming endpoints, taking the next delivery, storing what came of it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class WebhookQueue {
    /** A server that does not let an endpoint go within this time is taken for dead. Far longer than any call. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String READY =
            """
            select cast(e.id as text) from dispatch.webhook_endpoint e
             where e.active and not e.paused and (e.busy_until is null or e.busy_until <= ?1)
               and exists (select 1 from dispatch.webhook_delivery d
                            where d.tenant_id = e.tenant_id and d.endpoint_id = e.id
                              and d.status = 'WAITING' and d.due_at <= ?1)
             order by e.busy_until nulls first
             for update of e skip locked
             limit ?2""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    @Inject
    private StoredWebhooks stored;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Clock clock;

    /** One call that is to be made. */
    record Call(UUID delivery, URI to, Map<String, String> headers, String body) {}

    /** Endpoints with something due that no server works on, at most so many; they are the caller's until let go. */
    List<UUID> claim(int most) {
        Instant now = clock.instant();
        List<?> ids = em.createNativeQuery(READY)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        List<UUID> ready =
                ids.stream().map(id -> UUID.fromString(id.toString())).toList();
        ready.forEach(endpoint -> busy(endpoint, now.plus(LEASE)));
        return ready;
    }

    /** What the endpoint is to be told next, signed for this minute. */
    Optional<Call> next(UUID endpointId) {
        Instant now = clock.instant();
        return stored.find(endpointId)
                .filter(endpoint ->
                        endpoint.view(now).active() && !endpoint.view(now).paused())
                .flatMap(endpoint -> stored.nextDue(endpointId, now).map(delivery -> call(endpoint, delivery, now)));
    }

    private Call call(WebhookEndpoint endpoint, WebhookDelivery delivery, Instant now) {
        busy(endpoint.id(), now.plus(LEASE));
        List<String> valid = endpoint.secretsAt(now).stream().map(secrets::open).toList();
        String body = delivery.body();
        return new Call(
                delivery.id(),
                endpoint.url(),
                Map.of(
                        Signature.HEADER,
                        Signature.of(body, now, valid),
                        "Nextron-Event-Id",
                        delivery.eventId().toString(),
                        "Nextron-Event-Type",
                        delivery.eventType()),
                body);
    }

    /** Stores what came of the call; returns whether it was received. */
    boolean note(Call call, Outcome outcome) {
        // Gone when its endpoint was removed during the call.
        Optional<WebhookDelivery> delivery = stored.lockDelivery(call.delivery());
        delivery.ifPresent(found -> found.tried(
                outcome, clock.instant(), ThreadLocalRandom.current().nextDouble()));
        return delivery.map(WebhookDelivery::isReceived).orElse(false);
    }

    /** Lets the endpoint go; after a failure it rests a little, so that it cannot keep a lane busy with time-outs. */
    void letGo(UUID endpoint, boolean well) {
        if (well) {
            em.createNativeQuery("update dispatch.webhook_endpoint set busy_until = null, failures = 0 where id = ?1")
                    .setParameter(1, endpoint)
                    .executeUpdate();
            return;
        }
        List<?> failures = em.createNativeQuery("update dispatch.webhook_endpoint set failures = failures + 1"
                        + " where id = ?1 returning failures")
                .setParameter(1, endpoint)
                .getResultList();
        int inARow = failures.stream()
                .mapToInt(count -> ((Number) count).intValue())
                .findFirst()
                .orElse(1);
        busy(endpoint, clock.instant().plus(Backoff.rest(inARow)));
    }

    private void busy(UUID endpoint, Instant until) {
        em.createNativeQuery("update dispatch.webhook_endpoint set busy_until = ?2 where id = ?1")
                .setParameter(1, endpoint)
                .setParameter(2, Timestamp.from(until))
                .executeUpdate();
    }
}

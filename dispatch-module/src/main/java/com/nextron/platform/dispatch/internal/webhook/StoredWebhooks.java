package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Webhooks.DeliveryStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored endpoints and deliveries, as far as row-level security shows them. */
@ApplicationScoped
class StoredWebhooks {
    private static final JpaListing<WebhookDelivery> DELIVERIES =
            JpaListing.of(WebhookDelivery.class).searching("subject").filteringBy("endpointId", "status", "eventType");

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    void add(WebhookEndpoint endpoint) {
        em.persist(endpoint);
        em.flush();
    }

    void add(WebhookDelivery delivery) {
        em.persist(delivery);
    }

    /** Removes the endpoint; the database removes its deliveries with it. */
    void remove(WebhookEndpoint endpoint) {
        em.remove(endpoint);
    }

    Optional<WebhookEndpoint> find(UUID id) {
        return Optional.ofNullable(em.find(WebhookEndpoint.class, id));
    }

    List<WebhookEndpoint> of(TenantId tenant) {
        return em.createQuery(
                        "select e from WebhookEndpoint e where e.tenantId = :tenant order by e.id",
                        WebhookEndpoint.class)
                .setParameter("tenant", tenant.value())
                .getResultList();
    }

    Listing<WebhookDelivery> deliveries(ListQuery query) {
        return DELIVERIES.find(em, query);
    }

    Optional<WebhookDelivery> lockDelivery(UUID id) {
        return Optional.ofNullable(em.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<WebhookDelivery> findDelivery(UUID id) {
        return Optional.ofNullable(em.find(WebhookDelivery.class, id));
    }

    /** What was given up of the endpoint's events since then, locked. */
    List<WebhookDelivery> lockGivenUp(UUID endpoint, Instant since) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.endpointId = :endpoint and d.status = :givenUp"
                                + " and d.occurredAt >= :since order by d.id",
                        WebhookDelivery.class)
                .setParameter("endpoint", endpoint)
                .setParameter("givenUp", DeliveryStatus.GIVEN_UP)
                .setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The endpoint's delivery that is due longest. */
    Optional<WebhookDelivery> nextDue(UUID endpoint, Instant now) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.endpointId = :endpoint and d.status = :waiting"
                                + " and d.dueAt <= :now order by d.dueAt, d.id",
                        WebhookDelivery.class)
                .setParameter("endpoint", endpoint)
                .setParameter("waiting", DeliveryStatus.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Stops or resumes whatever is sent to the tenant. */
    void pause(TenantId tenant, boolean paused) {
        em.createNativeQuery("update dispatch.webhook_endpoint set paused = ?2 where tenant_id = ?1")
                .setParameter(1, tenant.value())
                .setParameter(2, paused)
                .executeUpdate();
    }

    /** Removes what was received or given up and happened before then; returns how many. */
    int forget(Instant before) {
        return em.createNativeQuery(
                        "delete from dispatch.webhook_delivery where status <> 'WAITING' and occurred_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    /** Writes what was changed, so that views show the versions that stand in the database. */
    void flush() {
        em.flush();
    }
}

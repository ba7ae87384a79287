package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.outbox.DeadLetters;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of deliveries: handing over the next one, noting a failure, and what headquarters sees of it. */
@ApplicationScoped
class OutboxDeliveries implements DeadLetters {
    private static final String NEXT =
            """
            select id from core.outbox_delivery
             where status = 'WAITING' and due_at <= ?1
             order by due_at, id
             for update skip locked
             limit 1""";

    private static final JpaListing<OutboxDelivery> LISTING = JpaListing.of(OutboxDelivery.class)
            .searching("eventType", "consumer", "lastError")
            .filteringBy("status", "consumer", "eventType")
            .sortingBy("occurredAt", "dueAt", "attempts", "eventType", "consumer", "status");

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<OutboxConsumer> consumers;

    /**
     * Hands over the delivery that is due longest, in this transaction.
     *
     * @param started told the delivery's id before the consumer is called, so that a failure can be noted afterwards
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean handOverNext(java.util.function.Consumer<UUID> started) {
        Optional<UUID> next = next();
        next.ifPresent(id -> {
            started.accept(id);
            OutboxDelivery delivery = em.find(OutboxDelivery.class, id);
            OutboxMessage message = em.find(OutboxMessage.class, delivery.messageId());
            consumer(delivery.consumer())
                    .accept(new Delivered(
                            message.id(), delivery.eventType(), delivery.occurredAt(), message.payload()));
            delivery.succeed(clock.instant());
        });
        return next.isPresent();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean noteFailure(UUID id, String error) {
        OutboxDelivery delivery = em.find(OutboxDelivery.class, id);
        delivery.fail(clock.instant(), error);
        return delivery.isDead();
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public Listing<DeliveryView> list(ListQuery query) {
        return LISTING.find(em, query).map(OutboxDelivery::view);
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public void retry(UUID deliveryId) {
        OutboxDelivery delivery = em.find(OutboxDelivery.class, deliveryId);
        if (delivery == null) {
            throw new NotFound();
        }
        if (!delivery.isDead()) {
            throw new WrongState("Only a delivery that was given up can be tried again by hand.");
        }
        delivery.retry(clock.instant());
    }

    private Optional<UUID> next() {
        List<?> ids = em.createNativeQuery(NEXT)
                .setParameter(1, java.sql.Timestamp.from(clock.instant()))
                .getResultList();
        return ids.stream().findFirst().map(id -> UUID.fromString(id.toString()));
    }

    private OutboxConsumer consumer(String name) {
        return consumers.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer is named " + name));
    }
}

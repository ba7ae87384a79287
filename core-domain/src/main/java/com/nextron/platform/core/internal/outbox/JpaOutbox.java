package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.background.WakeUps;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.outbox.PlatformEvent;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Stores each event with one delivery for each consumer of its type. */
@ApplicationScoped
class JpaOutbox implements Outbox {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<OutboxConsumer> consumers;

    @Inject
    private WakeUps wakeUps;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(PlatformEvent event) {
        Instant now = clock.instant();
        String tenant = CallerContext.current().tenant().value();
        OutboxMessage message = new OutboxMessage(Ids.next(), tenant, event.type(), JSONB.toJson(event), now);
        em.persist(message);
        // The message's row must be there before its deliveries refer to it.
        em.flush();
        for (OutboxConsumer consumer : consumers) {
            if (consumer.types().contains(event.type())) {
                em.persist(new OutboxDelivery(Ids.next(), tenant, message.id(), event.type(), consumer.name(), now));
            }
        }
        wakeUps.afterCommit(OutboxRelay.NAME);
    }
}

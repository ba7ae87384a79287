package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.internal.lastwrites.LastRows.DeliveryRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.EventRow;
import com.nextron.platform.core.internal.lastwrites.LastWrites;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.outbox.PlatformEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.util.List;

/** Stores each event with one delivery for each consumer of its type, and has them handed over once they are stored. */
@ApplicationScoped
class StoredOutbox implements Outbox {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Inject
    private LastWrites lastWrites;

    @Inject
    private Consumers consumers;

    @Inject
    private FreshDeliveries fresh;

    @Inject
    private Clock clock;

    @Override
    public void publish(PlatformEvent event) {
        EventRow stored = new EventRow(Ids.next(), clock.instant(), event.type(), JSONB.toJson(event));
        Delivered delivered = new Delivered(stored.id(), stored.type(), stored.at(), stored.payload());
        List<Delivery> deliveries = consumers.of(event.type()).stream()
                .map(consumer -> new Delivery(Ids.next(), consumer.name(), delivered))
                .toList();
        lastWrites.add(
                stored,
                deliveries.stream()
                        .map(one -> new DeliveryRow(one.id(), stored, one.consumer()))
                        .toList(),
                () -> fresh.take(deliveries));
    }
}

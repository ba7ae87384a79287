package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.outbox.OutboxConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Every consumer of the platform. Looked up once: they are the same for as long as the application runs. */
@ApplicationScoped
class Consumers {
    @Inject
    @Any
    private Instance<OutboxConsumer> all;

    private volatile Map<String, OutboxConsumer> byName = Map.of();
    private final Map<String, List<OutboxConsumer>> byType = new ConcurrentHashMap<>();

    /** Those that take events of that type. */
    List<OutboxConsumer> of(String eventType) {
        return byType.computeIfAbsent(eventType, type -> known().values().stream()
                .filter(consumer -> consumer.types().contains(type))
                .toList());
    }

    /** @throws IllegalStateException when nobody has that name */
    OutboxConsumer named(String name) {
        OutboxConsumer consumer = known().get(name);
        if (consumer == null) {
            throw new IllegalStateException("no consumer is named " + name);
        }
        return consumer;
    }

    private Map<String, OutboxConsumer> known() {
        if (byName.isEmpty()) {
            byName = all.stream().collect(Collectors.toUnmodifiableMap(OutboxConsumer::name, consumer -> consumer));
        }
        return byName;
    }
}

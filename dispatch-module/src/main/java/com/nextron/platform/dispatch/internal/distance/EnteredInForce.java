package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.dispatch.RoadDistance.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The entered distances in this server's memory, looked after every two seconds: routing asks for many legs, and entries are
 * few and rare.
 */
@ApplicationScoped
class EnteredInForce implements BackgroundJob {
    private static final Caller ASKER = Caller.platform("entered-distances");

    @Inject
    private StoredDistances stored;

    private final AtomicLong changes = new AtomicLong();
    private volatile Map<String, Long> metres;

    /** The entered metres between two places with postal codes. */
    OptionalLong between(Place from, Place to) {
        if (from.code().isEmpty() || to.code().isEmpty()) {
            return OptionalLong.empty();
        }
        Ends ends = Ends.of(from.code().get(), to.code().get());
        Long known = metres().get(Ends.text(ends.one()) + " " + Ends.text(ends.other()));
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** An entry has changed for good: what is known here is old, and so is what is being loaded at the moment. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        changes.incrementAndGet();
        metres = null;
    }

    /** Told by whoever changes an entry, in its transaction. */
    record Changed() {}

    @Override
    public String name() {
        return "entered-distances";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean runOnce() {
        load();
        return false;
    }

    private Map<String, Long> metres() {
        return Optional.ofNullable(metres).orElseGet(this::load);
    }

    private Map<String, Long> load() {
        long before = changes.get();
        Map<String, Long> loaded = CallerContext.callAs(ASKER, stored::metresInForce);
        if (changes.get() == before) {
            metres = loaded;
        }
        return loaded;
    }
}

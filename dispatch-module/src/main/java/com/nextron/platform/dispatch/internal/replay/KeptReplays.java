package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.problem.WrongState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The last replays of this server, so that turning a page of a list does not replay again. Another server works the same
 * replay out anew. One at a time is worked out, whoever asks: it takes a processor for some seconds.
 */
@ApplicationScoped
class KeptReplays {
    private static final int MOST = 3;
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int PATIENCE_SECONDS = 30;

    @Inject
    private Clock clock;

    private final Map<ReplayKey, Aged> kept = new LinkedHashMap<>();
    private final ReentrantLock working = new ReentrantLock();

    /** The replay, from here or worked out now. */
    KeptReplay get(ReplayKey key, Supplier<KeptReplay> replay) {
        return find(key).orElseGet(() -> alone(() -> find(key).orElseGet(() -> keep(key, replay.get()))));
    }

    private KeptReplay alone(Supplier<KeptReplay> work) {
        try {
            if (!working.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new WrongState("Others are replaying at the moment. Please try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server is stopping.", e);
        }
        try {
            return work.get();
        } finally {
            working.unlock();
        }
    }

    private synchronized Optional<KeptReplay> find(ReplayKey key) {
        Instant old = clock.instant().minus(FRESH);
        kept.values().removeIf(aged -> aged.since().isBefore(old));
        return Optional.ofNullable(kept.get(key)).map(Aged::replay);
    }

    private synchronized KeptReplay keep(ReplayKey key, KeptReplay replay) {
        kept.put(key, new Aged(clock.instant(), replay));
        while (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return replay;
    }

    private record Aged(Instant since, KeptReplay replay) {}
}

package com.nextron.platform.core.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void handsOverEverythingOnceWithNoMoreWorkersThanItHas() throws InterruptedException {
        Set<UUID> handedOver = ConcurrentHashMap.newKeySet();
        CountDownLatch left = new CountDownLatch(2000);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Lane<Delivery> lane = new Lane<>(
                3,
                delivery -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    handedOver.add(delivery.id());
                    atOnce.decrementAndGet();
                    left.countDown();
                },
                threads);

        IntStream.range(0, 4)
                .forEach(
                        sender -> threads.execute(() -> IntStream.range(0, 500).forEach(any -> lane.take(delivery()))));

        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(handedOver).hasSize(2000);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void goesOnAfterADeliveryThatThrows() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        List<UUID> failing = new ArrayList<>();
        Delivery bad = delivery();
        failing.add(bad.id());
        Lane<Delivery> lane = new Lane<>(
                1,
                delivery -> {
                    if (failing.contains(delivery.id())) {
                        throw new IllegalStateException("made to fail");
                    }
                    left.countDown();
                },
                task -> threads.execute(() -> {
                    try {
                        task.run();
                    } catch (IllegalStateException madeToFail) {
                        // as an executor does with what its tasks throw
                    }
                }));

        lane.take(bad);
        lane.take(delivery());

        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesToTheDatabaseWhatIsTooMuchToKeep() {
        Lane<Delivery> lane = new Lane<>(1, delivery -> {}, task -> {
            // a worker that never comes
        });

        long kept =
                IntStream.range(0, 10_050).filter(any -> lane.take(delivery())).count();

        assertThat(kept).isEqualTo(10_000);
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        AtomicInteger handedOver = new AtomicInteger();
        Lane<Delivery> lane = new Lane<>(1, delivery -> handedOver.incrementAndGet(), Runnable::run);

        lane.take(delivery());
        lane.close();

        assertThat(lane.take(delivery())).isFalse();
        assertThat(handedOver).hasValue(1);
    }

    @Test
    void callsAWorkerAgainAfterOneWasRefused() {
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger(1);
        Lane<Delivery> lane = new Lane<>(1, delivery -> handedOver.incrementAndGet(), task -> {
            if (refusals.getAndDecrement() > 0) {
                throw new RejectedExecutionException();
            }
            task.run();
        });

        lane.take(delivery());
        lane.take(delivery());

        assertThat(handedOver).hasValue(2);
    }

    private static Delivery delivery() {
        // A lane never looks at the event.
        return new Delivery(Ids.next(), "billing.rate-visit", null);
    }
}

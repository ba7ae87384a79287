package com.nextron.platform.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.background.BackgroundJob;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DrivenJobTest {
    @Test
    void worksUntilNothingIsLeft() {
        AtomicInteger left = new AtomicInteger(3);
        DrivenJob job = new DrivenJob(job(() -> left.decrementAndGet() > 0));

        job.run();

        assertThat(left).hasValue(0);
        assertThat(job.looksAgain()).as("nobody works any more").isFalse();
    }

    @Test
    void askedWhileItWorksItLooksAgainInsteadOfWorkingTwiceAtOnce() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        DrivenJob job = new DrivenJob(job(() -> {
            working.countDown();
            await(goOn);
            looks.incrementAndGet();
            return false;
        }));
        Thread first = new Thread(job::run);

        first.start();
        await(working);
        boolean seen = job.looksAgain();
        job.run();
        int before = looks.get();
        goOn.countDown();
        first.join();

        assertThat(seen).isTrue();
        assertThat(before).as("the second run did not work itself").isZero();
        assertThat(looks).hasValue(2);
    }

    @Test
    void failureDoesNotKeepItFromWorkingAgain() {
        AtomicInteger runs = new AtomicInteger();
        DrivenJob job = new DrivenJob(job(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return false;
        }));

        job.run();
        job.run();

        assertThat(runs).hasValue(2);
    }

    private static BackgroundJob job(java.util.function.BooleanSupplier work) {
        return new BackgroundJob() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Duration pause() {
                return Duration.ofSeconds(1);
            }

            @Override
            public boolean runOnce() {
                return work.getAsBoolean();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

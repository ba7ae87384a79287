package com.nextron.platform.system;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for what the outbox brings about. */
final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /** Asks again until the answer fits. */
    static <T> T until(String what, Supplier<T> question, Predicate<T> fits) {
        return within(LIMIT, what, question, fits);
    }

    /** Asks again until the answer fits, for as long as that. */
    static <T> T within(Duration limit, String what, Supplier<T> question, Predicate<T> fits) {
        long end = System.nanoTime() + limit.toNanos();
        T answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; last: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

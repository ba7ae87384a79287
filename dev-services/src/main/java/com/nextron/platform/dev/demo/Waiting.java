package com.nextron.platform.dev.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the platform does on its own after an answer: routing, accounts, rating. */
final class Waiting {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Waiting() {}

    /**
     * Asks again until there is something.
     *
     * @param what is waited for, as the subject of a sentence
     * @throws DemoFailure when there is nothing after a minute and a half
     */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        long begin = System.nanoTime();
        Optional<T> found = question.get();
        while (found.isEmpty()) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new DemoFailure(what + " did not come within " + LIMIT.toSeconds()
                        + " seconds. The page \"Operations\" shows what could not be delivered.");
            }
            pause();
            found = question.get();
        }
        return found.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted.", e);
        }
    }
}

package com.nextron.platform.billing.internal.export;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Pure work on every processor. The threads have no caller and no transaction, so they reach no database; they are the
 * export's own, because checking keeps them busy for minutes.
 */
@ApplicationScoped
class Processors {
    private ExecutorService threads;

    /** Does the work on each, and gives the answers in the same order. */
    <T, R> List<R> each(List<T> all, Function<T, R> work) {
        List<Future<R>> answers = new ArrayList<>();
        all.forEach(one -> answers.add(threads().submit(() -> work.apply(one))));
        List<R> done = new ArrayList<>();
        for (Future<R> answer : answers) {
            done.add(get(answer));
        }
        return done;
    }

    private static <R> R get(Future<R> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized ExecutorService threads() {
        if (threads == null) {
            threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "export-rules");
                thread.setDaemon(true);
                // The rules' stylesheets lie beside this class, whoever starts the thread.
                thread.setContextClassLoader(Processors.class.getClassLoader());
                return thread;
            });
        }
        return threads;
    }

    @PreDestroy
    synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}

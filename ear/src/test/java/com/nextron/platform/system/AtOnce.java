package com.nextron.platform.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Doing things at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** The answers to the same thing done by that many threads, which all begin together. */
    static <T> List<T> times(int count, Supplier<T> what) {
        List<Supplier<T>> same = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            same.add(what);
        }
        return all(same);
    }

    /** The answers in the order of the questions; the threads begin together. */
    static <T> List<T> all(List<Supplier<T>> what) {
        ExecutorService threads = Executors.newFixedThreadPool(what.size());
        try {
            CountDownLatch begin = new CountDownLatch(what.size());
            List<Future<T>> running = new ArrayList<>();
            for (Supplier<T> one : what) {
                running.add(threads.submit(() -> {
                    begin.countDown();
                    begin.await();
                    return one.get();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does something with each number from the first up to the end, by that many threads; the first failure is thrown. */
    static void each(int threads, int from, int end, IntConsumer what) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> pieces = new ArrayList<>();
            for (int i = from; i < end; i++) {
                int number = i;
                pieces.add(() -> {
                    what.accept(number);
                    return null;
                });
            }
            for (Future<Void> piece : pool.invokeAll(pieces)) {
                piece.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}

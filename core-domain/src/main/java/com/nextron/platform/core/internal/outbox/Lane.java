package com.nextron.platform.core.internal.outbox;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Work that waits for one of a few workers. Workers come with the work and go when there is none left.
 *
 * @param <W> a piece of work
 */
final class Lane<W> implements AutoCloseable {
    /** What may wait in memory; anything beyond is left to the database. */
    private static final int MOST_WAITING = 10_000;

    private final Queue<W> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final Semaphore idle;
    private final Consumer<W> work;
    private final Executor executor;
    private volatile boolean closed;

    Lane(int workers, Consumer<W> work, Executor executor) {
        this.idle = new Semaphore(workers);
        this.work = work;
        this.executor = executor;
    }

    /** @return whether it will be handed over from here */
    boolean take(W piece) {
        if (closed || length.get() >= MOST_WAITING) {
            return false;
        }
        waiting.add(piece);
        length.incrementAndGet();
        callWorker();
        return true;
    }

    /** What still waits is left to the database. */
    @Override
    public void close() {
        closed = true;
    }

    private void callWorker() {
        if (!idle.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RuntimeException refused) {
            // The server is stopping, or has no thread to give: the relay finds what waits.
            idle.release();
        }
    }

    private void work() {
        try {
            for (W next = next(); next != null; next = next()) {
                work.accept(next);
            }
        } finally {
            idle.release();
            // Something may have come between the last look and the release, when all workers seemed busy.
            if (!closed && !waiting.isEmpty()) {
                callWorker();
            }
        }
    }

    private W next() {
        W next = closed ? null : waiting.poll();
        if (next != null) {
            length.decrementAndGet();
        }
        return next;
    }
}

package com.nextron.platform.core.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The caller of the current thread. Deny by default: without one, {@link #current()} throws and the database shows
 * nothing.
 *
 * <p>Set once at the edge (a request, a timer, one outbox delivery) and always through {@link #callAs}, which puts back
 * what was there before. A caller must not change inside a transaction; the session hook refuses it.
 */
public final class CallerContext {
    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private CallerContext() {}

    /**
     * The caller of this thread.
     *
     * @throws IllegalStateException when nobody acts: a use case was reached without passing an edge
     */
    public static Caller current() {
        return find().orElseThrow(() -> new IllegalStateException("no caller on this thread"));
    }

    /** The caller of this thread, if there is one. */
    public static Optional<Caller> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work as that caller. */
    public static void runAs(Caller caller, Runnable work) {
        callAs(caller, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as that caller and gives its answer. */
    public static <T> T callAs(Caller caller, Supplier<T> work) {
        Binding binding = bind(caller);
        try {
            return work.get();
        } finally {
            binding.close();
        }
    }

    /** For edges that cannot pass a lambda, such as a servlet filter: close in a finally block. */
    public static Binding bind(Caller caller) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** A binding of a caller to the current thread. */
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}

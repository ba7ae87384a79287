package com.nextron.platform.core;

import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * The numbers of a sequence, each given once. A server fetches twenty at a time, so that most cost no statement: between
 * servers they come in no strict order, and a server that ends leaves a gap, as does whoever takes one and fails. For numbers
 * that name things; invoices are counted otherwise.
 */
public final class Numbers {
    private final String fetch;
    private final Queue<Long> waiting = new ConcurrentLinkedQueue<>();

    /** @param sequence with its schema */
    public Numbers(String sequence) {
        this.fetch = "select nextval('" + sequence + "') from generate_series(1, 20)";
    }

    /**
     * A number that nobody has. Called inside a transaction.
     *
     * @param rows asks the database that query and answers its rows
     */
    public long next(Function<String, List<?>> rows) {
        Long next = waiting.poll();
        if (next != null) {
            return next;
        }
        Iterator<?> numbers = rows.apply(fetch).iterator();
        long first = ((Number) numbers.next()).longValue();
        numbers.forEachRemaining(number -> waiting.add(((Number) number).longValue()));
        return first;
    }
}

package com.nextron.platform.core.list;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list.
 *
 * @param total how many rows the search and filters match in all, from the cursor on where one was given
 */
public record Listing<T>(List<T> items, long total) {
    public Listing {
        items = List.copyOf(items);
    }

    /** The same rows, each turned into something else. */
    public <R> Listing<R> map(Function<? super T, ? extends R> mapper) {
        return new Listing<>(items.stream().<R>map(mapper).toList(), total);
    }
}

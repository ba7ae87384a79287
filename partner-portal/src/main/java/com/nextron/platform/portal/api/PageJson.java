package com.nextron.platform.portal.api;

import com.nextron.platform.core.list.Listing;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nextCursor pass it as {@code cursor} to get the next page; null on the last one
 * @param total how many rows there are from this cursor on
 */
public record PageJson<T>(List<T> items, String nextCursor, long total) {
    public static <T> PageJson<T> of(Listing<T> listing, PagingParams paging, Function<T, UUID> id) {
        List<T> items = listing.items();
        boolean more = listing.total() > items.size() && !items.isEmpty();
        return new PageJson<>(
                items, more ? paging.cursorAfter(id.apply(items.get(items.size() - 1))) : null, listing.total());
    }

    /** A list that is not paged by id: as many rows as were asked for. */
    public static <T> PageJson<T> whole(Listing<T> listing) {
        return new PageJson<>(listing.items(), null, listing.total());
    }
}

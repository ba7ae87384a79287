package com.nextron.platform.core.list;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reader wants of a list.
 *
 * @param search words that any searchable column may contain; empty for all
 * @param filters exact values by field name; unknown fields are refused with invalid-input
 * @param sortBy a sortable field, or empty for the list's own order (newest first unless it says otherwise)
 * @param descending the direction when {@code sortBy} is given
 * @param offset rows to skip, for pages
 * @param limit rows wanted, 1 to 200
 * @param after the last id of the page before, for the API's cursor; only with the list's own order by id
 */
public record ListQuery(
        String search,
        Map<String, String> filters,
        String sortBy,
        boolean descending,
        int offset,
        int limit,
        Optional<UUID> after) {
    public static final int MOST = 200;

    public ListQuery {
        search = search == null ? "" : search.strip();
        filters = Map.copyOf(filters);
        sortBy = sortBy == null ? "" : sortBy;
        offset = Math.max(0, offset);
        limit = Math.min(MOST, Math.max(1, limit));
    }

    /** The first rows in the list's own order. */
    public static ListQuery first(int limit) {
        return new ListQuery("", Map.of(), "", false, 0, limit, Optional.empty());
    }

    /** The same with one filter more. */
    public ListQuery where(String field, String value) {
        Map<String, String> more = new java.util.HashMap<>(filters);
        more.put(field, value);
        return filteredBy(more);
    }

    /** The same with these filters in place of its own. */
    public ListQuery filteredBy(Map<String, String> others) {
        return new ListQuery(search, others, sortBy, descending, offset, limit, after);
    }
}

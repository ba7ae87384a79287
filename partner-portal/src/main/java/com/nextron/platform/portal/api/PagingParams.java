package com.nextron.platform.portal.api;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of the API takes: a page's size and cursor, words to search, and filters by field name. */
public class PagingParams {
    private static final Set<String> OWN = Set.of("limit", "cursor", "search");
    private static final String DEFAULT_LIMIT = "50";

    @QueryParam("limit")
    @Parameter(description = "Rows wanted, 1 to 200; 50 when left out")
    private String limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    private String cursor;

    @QueryParam("search")
    @Parameter(description = "Words that a row must contain. Any other query parameter is a filter by that field.")
    private String search;

    @Context
    private UriInfo uri;

    public ListQuery query() {
        return new ListQuery(search, filters(), "", false, 0, limit(), after());
    }

    /** Cursors are opaque to clients; here they are the id of the last row. */
    String cursorAfter(UUID id) {
        return id.toString();
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                filters.put(name, String.join(",", values));
            }
        });
        return filters;
    }

    private int limit() {
        try {
            int wanted = Integer.parseInt(limit == null ? DEFAULT_LIMIT : limit);
            if (wanted < 1 || wanted > ListQuery.MOST) {
                throw new NumberFormatException();
            }
            return wanted;
        } catch (NumberFormatException e) {
            throw new InvalidInput(new FieldError("limit", "Write a whole number from 1 to " + ListQuery.MOST + "."));
        }
    }

    private Optional<UUID> after() {
        try {
            return Optional.ofNullable(cursor).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new FieldError("cursor", "Pass nextCursor of the page before as it was given."));
        }
    }
}

package com.nextron.platform.portal.pages;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A facade's list as a lazy table: only the rows on the page are asked for. Lives for one request. */
public final class LazyList<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** The rows of a page, as the tables say. */
    private static final int ROWS = 20;

    private final transient Function<ListQuery, Listing<T>> facade;
    private final transient ListQuery wanted;
    private transient Listing<T> ahead;

    /** @param wanted the search and the filters; page and order are the table's */
    public LazyList(Function<ListQuery, Listing<T>> facade, ListQuery wanted) {
        this.facade = facade;
        this.wanted = wanted;
    }

    /**
     * Asks for the first page before anything is drawn: a refusal can still become the page for it, and what was asked for
     * is not asked for again.
     */
    void askAhead() {
        ahead = facade.apply(query(0, ROWS, Optional.empty()));
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        if (ahead != null) {
            return Math.toIntExact(ahead.total());
        }
        ListQuery one = new ListQuery(wanted.search(), wanted.filters(), "", false, 0, 1, Optional.empty());
        return Math.toIntExact(facade.apply(one).total());
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Optional<SortMeta> sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst();
        boolean asked = ahead != null && first == 0 && pageSize == ROWS && sort.isEmpty();
        Listing<T> page = asked ? ahead : facade.apply(query(first, pageSize, sort));
        setRowCount(Math.toIntExact(page.total()));
        return page.items();
    }

    /** Each row in the order of the list, asked for page by page. */
    void takeAll(RowTaker<T> taker) throws IOException {
        int first = 0;
        Listing<T> page = facade.apply(query(first, ListQuery.MOST, Optional.empty()));
        while (!page.items().isEmpty()) {
            for (T row : page.items()) {
                taker.take(row);
            }
            first += page.items().size();
            page = facade.apply(query(first, ListQuery.MOST, Optional.empty()));
        }
    }

    /** Takes a row to where it is written. */
    interface RowTaker<T> {
        void take(T row) throws IOException;
    }

    private ListQuery query(int first, int pageSize, Optional<SortMeta> sort) {
        return new ListQuery(
                wanted.search(),
                wanted.filters(),
                sort.map(SortMeta::getField).orElse(wanted.sortBy()),
                sort.map(s -> s.getOrder().isDescending()).orElse(wanted.descending()),
                first,
                pageSize,
                Optional.empty());
    }

    /** How many rows the search and the filters match. */
    public int getTotal() {
        return count(Map.of());
    }
}

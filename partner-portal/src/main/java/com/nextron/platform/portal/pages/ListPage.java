package com.nextron.platform.portal.pages;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that is a list. Its search ({@code q}) and the chosen chip ({@code show}) are in the address, so that a list
 * can be kept as a bookmark and sent to a colleague.
 */
public abstract class ListPage<T> {
    private LazyList<T> rows;

    /** The facade's list. */
    protected abstract Listing<T> list(ListQuery query);

    /** The field that the chips filter by; empty for a list without chips. */
    protected String chipField() {
        return "";
    }

    /** The chips: what can be shown, in the order of the page. */
    protected List<Shown> shown() {
        return List.of();
    }

    /** What is shown before the reader chooses; its value is empty for everything. */
    protected Shown first() {
        return new Shown("", "All");
    }

    /** The order in which the list comes unless the reader sorts it; empty for the facade's own. */
    protected String order() {
        return "";
    }

    /** What else narrows the list, from the address: filters by field name, with what the chips keep of them. */
    protected Map<String, String> narrowedBy() {
        return Map.of();
    }

    /** Asks for the first rows before anything is drawn, so that whoever may not see them is told so. */
    public void load() {
        getRows().askAhead();
    }

    /** The rows, asked for page by page. */
    public LazyList<T> getRows() {
        if (rows == null) {
            rows = new LazyList<>(this::list, query());
        }
        return rows;
    }

    public String getSearch() {
        return Request.text("q");
    }

    public String getShow() {
        return Request.text("show");
    }

    /** Whether the reader has narrowed the list, so that an empty one says so. */
    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getShow().isEmpty() || !narrowedBy().isEmpty();
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (!shown().isEmpty()) {
            chips.add(chip(new Shown("", first().label())));
            shown().forEach(one -> chips.add(chip(one)));
        }
        return chips;
    }

    private Chip chip(Shown one) {
        String search = URLEncoder.encode(getSearch(), StandardCharsets.UTF_8);
        String show = URLEncoder.encode(one.value(), StandardCharsets.UTF_8);
        return new Chip(
                one.label(), "?show=" + show + "&q=" + search, one.value().equals(getShow()));
    }

    /** What the reader wants to see, from its first row on. */
    protected final ListQuery query() {
        ListQuery query = new ListQuery(getSearch(), narrowedBy(), order(), false, 0, 1, Optional.empty());
        boolean known = shown().stream().anyMatch(one -> one.value().equals(getShow()));
        String chosen = known ? getShow() : first().value();
        return chosen.isEmpty() ? query : query.where(chipField(), chosen);
    }

    /**
     * Something the list can be narrowed to.
     *
     * @param value one value of the chip's field, or several with commas between
     */
    public record Shown(String value, String label) {}

    /** A chip above the list. */
    public record Chip(String label, String href, boolean current) {}
}

package com.nextron.platform.portal.pages;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page that is a list. Its search ({@code q}) and the chosen chip ({@code show}) are in the address, so that a list
 * can be kept as a bookmark and sent to a colleague.
 */
public abstract class ListPage<T> {
    /** What lists are narrowed by in their addresses, the search and the chip first. */
    private static final List<String> NARROWING = List.of("q", "show", "from", "to", "defect", "id");

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

    /** The columns of the list as a file; none where it cannot be taken along. */
    protected List<Column<T>> columns() {
        return List.of();
    }

    /**
     * Asks for the first rows before anything is drawn, so that whoever may not see them is told so; or sends all of them as a
     * file in place of a page.
     */
    public void load() {
        getRows().askAhead();
        if (Request.text("file").equals("csv") && isToTakeAlong()) {
            ListFile.send(getRows(), columns());
        }
    }

    /** Whether the list, as it is narrowed, can be had as a file. */
    public boolean isToTakeAlong() {
        int rows = getRows().getTotal();
        return !columns().isEmpty() && rows > 0 && rows <= ListFile.MOST_ROWS;
    }

    /** Whether it could be had as a file if it were narrowed more. */
    public boolean isTooLong() {
        return !columns().isEmpty() && getRows().getTotal() > ListFile.MOST_ROWS;
    }

    /** The address of the list as a file, narrowed as it is. */
    public String getFileAddress() {
        return "?file=csv"
                + NARROWING.stream()
                        .filter(name -> !Request.text(name).isEmpty())
                        .map(name -> "&" + name + "=" + URLEncoder.encode(Request.text(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
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
        String whose = Request.text("id").isEmpty()
                ? ""
                : "&id=" + URLEncoder.encode(Request.text("id"), StandardCharsets.UTF_8);
        return new Chip(
                one.label(),
                "?show=" + show + "&q=" + search + whose,
                one.value().equals(getShow()));
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

    /**
     * A column of the list as a file.
     *
     * @param name in lower case with underscores, as the files of a batch have them
     * @param cell of a row; an empty {@code Optional} for what is not known
     */
    public record Column<T>(String name, Function<T, Object> cell) {}

    /** A chip above the list. */
    public record Chip(String label, String href, boolean current) {}
}

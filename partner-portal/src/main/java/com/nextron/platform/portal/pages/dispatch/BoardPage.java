package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.DispatchBoard;
import com.nextron.platform.dispatch.DispatchBoard.Board;
import com.nextron.platform.dispatch.DispatchBoard.Row;
import com.nextron.platform.dispatch.DispatchBoard.View;
import com.nextron.platform.dispatch.DispatchBoard.Wanted;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The dispatch board: what is open, the most urgent first. What is shown is in the address; the rows come live. */
@Named("boardPage")
@RequestScoped
public class BoardPage {
    private static final int ON_A_PAGE = 50;

    @Inject
    private DispatchBoard boards;

    @Inject
    private BoardWords words;

    @Inject
    private BoardMap maps;

    private Board board;

    /** Asks before anything is drawn, so that whoever may not see the board is told so. */
    public void load() {
        getBoard();
    }

    public Board getBoard() {
        if (board == null) {
            board = boards.show(new Wanted(view(), getSearch(), (page() - 1) * ON_A_PAGE, ON_A_PAGE));
        }
        return board;
    }

    public List<Card> getCards() {
        return getBoard().rows().stream().map(words::of).toList();
    }

    /** The rows' places as pins. */
    public String getPins() {
        return maps.of(getBoard().rows());
    }

    public String getSearch() {
        return Request.text("q");
    }

    /** The view that was asked for; empty for all that is open. */
    public String getShow() {
        return view() == View.OPEN ? "" : view().name();
    }

    /** Whether the reader has narrowed the board, so that an empty one says so. */
    public boolean isNarrowed() {
        return !getSearch().isEmpty() || view() != View.OPEN;
    }

    /** The four that ask for a look. */
    public List<Choice> getFigures() {
        return choices(View.AT_RISK, View.OFFERED, View.ESCALATED, View.TODAY);
    }

    public List<Choice> getChips() {
        return choices(View.OPEN, View.TAKEN, View.ON_SITE, View.DONE);
    }

    /** Where the rows alone are: what the page asks for when something changed. */
    public String getRowsAddress() {
        return "board-rows.xhtml" + address(view(), page());
    }

    /** The page before; empty on the first. */
    public String getBefore() {
        return page() > 1 ? address(view(), page() - 1) : "";
    }

    /** The page after; empty on the last. */
    public String getAfter() {
        return (long) page() * ON_A_PAGE < getBoard().total() ? address(view(), page() + 1) : "";
    }

    /** Which rows of how many: {@code 51–100 of 230}. */
    public String getRange() {
        int first = (page() - 1) * ON_A_PAGE;
        return (first + 1) + "–" + (first + getBoard().rows().size()) + " of "
                + getBoard().total();
    }

    private List<Choice> choices(View... views) {
        return Stream.of(views)
                .map(one -> new Choice(
                        one.name(), one.label(), getBoard().counts().get(one), address(one, 1), one == view()))
                .toList();
    }

    private String address(View view, int page) {
        return "?show=" + (view == View.OPEN ? "" : view.name()) + "&q="
                + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8) + (page > 1 ? "&page=" + page : "");
    }

    private static View view() {
        return Stream.of(View.values())
                .filter(one -> one.name().equals(Request.text("show")))
                .findFirst()
                .orElse(View.OPEN);
    }

    private static int page() {
        String page = Request.text("page");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /**
     * A view that can be chosen.
     *
     * @param count how many stand there; null where that is not counted
     */
    public record Choice(String name, String label, Long count, String href, boolean current) {
        /** Whether it asks for somebody. */
        public boolean callsFor() {
            return !name.equals(View.TODAY.name()) && !name.equals(View.OFFERED.name()) && count != null && count > 0;
        }
    }

    /**
     * A job on the board.
     *
     * @param stamp changes with whatever is shown, so that only such rows are drawn anew
     * @param style how urgent it is
     * @param next what a dispatcher does about it, as the words on its button
     */
    public record Card(Row row, String stamp, String style, String shape, String said, String next) {}
}

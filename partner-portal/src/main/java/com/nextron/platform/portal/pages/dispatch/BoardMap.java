package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.dispatch.DispatchBoard.Row;
import com.nextron.platform.dispatch.DispatchBoard.Urgency;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.portal.pages.MapMarks;
import com.nextron.platform.portal.pages.MapMarks.Mark;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The jobs of the board on a map: one pin a postal code, with the state of its most urgent job. */
@ApplicationScoped
class BoardMap {
    @Inject
    private PostalRegister places;

    /** The value of the map's tag. */
    String of(List<Row> rows) {
        Map<PostalCode, List<Row>> byPlace =
                rows.stream().collect(Collectors.groupingBy(BoardMap::code, LinkedHashMap::new, Collectors.toList()));
        MapMarks marks = new MapMarks().pins();
        byPlace.forEach((code, there) -> mark(code, there).ifPresent(marks::add));
        return marks.json();
    }

    private Optional<Mark> mark(PostalCode code, List<Row> there) {
        WorkOrderView first = there.get(0).order();
        String place = code.value() + " " + first.city();
        boolean one = there.size() == 1;
        Urgency worst =
                there.stream().map(Row::urgency).min(Comparator.naturalOrder()).orElseThrow();
        return places.near(code)
                .map(found -> new Mark(
                        found.at(),
                        style(worst),
                        one ? place : place + ": " + there.size() + " jobs",
                        one
                                ? first.number() + ", " + first.work() + ". "
                                        + first.status().label() + "."
                                : words(worst),
                        one ? "job.xhtml?id=" + first.id() : "board.xhtml?q=" + code.value(),
                        ""));
    }

    private static PostalCode code(Row row) {
        return new PostalCode(new Country(row.order().country()), row.order().postalCode());
    }

    private static String words(Urgency worst) {
        return switch (worst) {
            case BREACHED -> "A deadline has passed.";
            case AT_RISK -> "At risk or escalated.";
            case IN_TIME -> "In time.";
            case SETTLED -> "Somebody is there.";
        };
    }

    private static String style(Urgency urgency) {
        return switch (urgency) {
            case BREACHED -> "breached";
            case AT_RISK -> "at-risk";
            case IN_TIME -> "on-time";
            case SETTLED -> "own";
        };
    }
}

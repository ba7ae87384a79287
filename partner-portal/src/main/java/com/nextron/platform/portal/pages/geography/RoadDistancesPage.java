package com.nextron.platform.portal.pages.geography;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.dispatch.EnteredDistances;
import com.nextron.platform.dispatch.EnteredDistances.EnterDistance;
import com.nextron.platform.dispatch.EnteredDistances.EnteredView;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tries a distance, lists what headquarters entered, and takes new entries. */
@Named("roadDistancesPage")
@RequestScoped
public class RoadDistancesPage extends ListPage<EnteredView> {
    @Inject
    private RoadDistance distances;

    @Inject
    private EnteredDistances entered;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();

    @Override
    protected Listing<EnteredView> list(ListQuery query) {
        return entered.list(query);
    }

    @Override
    protected List<Column<EnteredView>> columns() {
        return List.of(
                new Column<>("from", v -> v.from()),
                new Column<>("to", v -> v.to()),
                new Column<>("kilometres", v -> v.kilometres()),
                new Column<>("reason", v -> v.reason()),
                new Column<>("entered_at", v -> v.enteredAt()),
                new Column<>("entered_by", v -> v.enteredBy()),
                new Column<>("withdrawn_at", v -> Optional.ofNullable(v.withdrawnAt())));
    }

    public Entered getForm() {
        return form;
    }

    public boolean isMayEnter() {
        return viewer.has("hq-admin") || viewer.has("hq-dispatcher");
    }

    public String getFrom() {
        return Request.text("from");
    }

    public String getTo() {
        return Request.text("to");
    }

    /** The distance asked for in the address, as a sentence; empty when none was. */
    public String getAnswer() {
        if (getFrom().isEmpty() || getTo().isEmpty()) {
            return "";
        }
        try {
            return distances
                    .between(code(getFrom()), code(getTo()))
                    .map(RoadDistancesPage::words)
                    .orElse("Nothing is known of where one of them is. Import that country's postal register.");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "Write the country and the postal code of both, such as NO-0150.";
        }
    }

    public String enter() {
        EnteredView entry = entered.enter(
                new EnterDistance(form.text("from"), form.text("to"), form.number("kilometres"), form.text("reason")));
        return Answers.done(
                entry.kilometres().toPlainString() + " km count between " + entry.from() + " and " + entry.to()
                        + " from now on.",
                "/app/road-distances.xhtml");
    }

    private static PostalCode code(String text) {
        return PostalCode.of(Country.of(text.substring(0, 2)), text.substring(3));
    }

    private static String words(Leg leg) {
        String source =
                switch (leg.source()) {
                    case ENTERED -> "entered by headquarters";
                    case KEPT, ENGINE -> "by the road engine";
                    case ESTIMATE -> "estimated from the straight line, to be confirmed before it is invoiced";
                };
        String time = leg.time().map(RoadDistancesPage::hours).orElse("");
        return leg.kilometres() + " km by road" + time + ", " + source + "."
                + (leg.note().isEmpty() ? "" : " " + leg.note());
    }

    private static String hours(Duration driven) {
        return ", about " + (driven.toHours() > 0 ? driven.toHours() + " h " : "") + driven.toMinutesPart()
                + " min one way";
    }
}

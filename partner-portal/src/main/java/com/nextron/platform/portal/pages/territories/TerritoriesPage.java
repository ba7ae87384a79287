package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.MapMarks;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryCoverage.MapCell;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of a country: a map beside the territories and who holds them; the draft's while one is open. */
@Named("territoriesPage")
@RequestScoped
public class TerritoriesPage {
    /** More than a person reads; the search narrows them. */
    private static final int MOST = 60;

    @Inject
    private TerritoryPlans plans;

    @Inject
    private TerritoryCoverage coverage;

    private PlanState state;
    private List<TerritoryView> found;
    private List<MapCell> cells;

    /** Asks before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        getState();
    }

    public PlanState getState() {
        if (state == null) {
            state = plans.state();
        }
        return state;
    }

    public boolean isDrafting() {
        return getState().draft().isPresent();
    }

    /** The open draft; null without one. */
    public DraftView getDraft() {
        return getState().draft().orElse(null);
    }

    /** The version in force; null before the first. */
    public PublishedPlan getPlan() {
        return getState().inForce().orElse(null);
    }

    public String getCountry() {
        String asked = Request.text("country");
        return asked.isEmpty() ? Country.NORWAY.code() : asked;
    }

    public String getSearch() {
        return Request.text("q");
    }

    /** The level whose coverage the map shows; next business day unless another was chosen. */
    public ResponseLevel getLevel() {
        String asked = Request.text("level");
        return Stream.of(ResponseLevel.values())
                .filter(level -> level.code().equals(asked))
                .findFirst()
                .orElse(ResponseLevel.NBD);
    }

    /** What can be shown; a country outside the four has no map. */
    public List<Tab> getCountries() {
        return Stream.concat(Stream.of("NO", "SE", "DK", "FI"), elsewhere())
                .map(code -> new Tab(Country.of(code).displayName(), "?country=" + code, code.equals(getCountry())))
                .toList();
    }

    public List<Tab> getLevels() {
        return Stream.of(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS, ResponseLevel.TWENTY_FOUR_SEVEN)
                .map(level -> new Tab(
                        Choices.brief(level),
                        "?country=" + getCountry() + "&level=" + level.code(),
                        level == getLevel()))
                .toList();
    }

    public List<TerritoryView> getTerritories() {
        return matching().stream().limit(MOST).toList();
    }

    /** How many more match than are shown. */
    public int getMore() {
        return Math.max(0, matching().size() - MOST);
    }

    public boolean isMapped() {
        return !cells().isEmpty();
    }

    public String getMap() {
        MapMarks marks = new MapMarks().country(getCountry());
        cells().forEach(cell -> marks.add(mark(cell)));
        return marks.json();
    }

    /** Levels by their codes. */
    public String levels(Collection<ResponseLevel> levels) {
        return levels.stream().sorted().map(Choices::brief).collect(Collectors.joining(", "));
    }

    public String openDraft() {
        plans.open();
        return Answers.done(
                "A draft is open. What you change in it holds for nobody until you publish it.",
                "/app/territories.xhtml?country=" + getCountry());
    }

    private Edition edition() {
        return isDrafting() ? Edition.DRAFT : Edition.IN_FORCE;
    }

    private List<TerritoryView> all() {
        if (found == null) {
            found = plans.content(edition()).territories();
        }
        return found;
    }

    private List<TerritoryView> matching() {
        String words = getSearch().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(territory -> territory.country().equals(getCountry()))
                .filter(territory -> words.isEmpty() || says(territory, words))
                .toList();
    }

    private static boolean says(TerritoryView territory, String words) {
        return Stream.concat(
                        Stream.of(territory.name(), territory.places()),
                        territory.holders().stream().map(HolderView::partnerName))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private Stream<String> elsewhere() {
        return all().stream()
                .map(TerritoryView::country)
                .filter(code -> !Country.of(code).isNordic())
                .distinct()
                .sorted();
    }

    private List<MapCell> cells() {
        if (cells == null) {
            cells = Country.of(getCountry()).isNordic() ? coverage.map(edition(), getCountry(), getLevel()) : List.of();
        }
        return cells;
    }

    private static MapMarks.Mark mark(MapCell cell) {
        String state =
                switch (cell.hold()) {
                    case BOTH -> "on-time";
                    case ONE -> "at-risk";
                    case NOBODY -> "breached";
                };
        String held =
                switch (cell.hold()) {
                    case BOTH -> "a primary and a backup";
                    case ONE -> "only one";
                    case NOBODY -> "nobody";
                };
        String more = cell.codes() == 1 ? "" : " and " + (cell.codes() - 1) + " near it";
        String group = cell.territories().stream().map(Object::toString).collect(Collectors.joining(" "));
        return new MapMarks.Mark(cell.at(), state, cell.place() + more, "Held by " + held, "", group);
    }

    /** A choice above the list. */
    public record Tab(String label, String href, boolean current) {}
}

package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.MapMarks;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryCoverage.County;
import com.nextron.platform.tenant.TerritoryCoverage.Example;
import com.nextron.platform.tenant.TerritoryCoverage.Finding;
import com.nextron.platform.tenant.TerritoryCoverage.Kind;
import com.nextron.platform.tenant.TerritoryCoverage.Proof;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where the plan leaves somebody waiting: holes and overlaps, the widest first, beside a map of them. */
@Named("coveragePage")
@RequestScoped
public class CoveragePage {
    private static final int MOST = 60;

    @Inject
    private TerritoryPlans plans;

    @Inject
    private TerritoryCoverage coverage;

    private PlanState state;
    private Proof proof;

    public void load() {
        getProof();
    }

    public boolean isDrafting() {
        return state().draft().isPresent();
    }

    /** Whether the draft is proven; the plan in force otherwise. */
    public boolean isOfDraft() {
        return isDrafting() && !Request.text("edition").equals(Edition.IN_FORCE.name());
    }

    public String getCountry() {
        return Request.text("country");
    }

    public Proof getProof() {
        if (proof == null) {
            proof = coverage.prove(isOfDraft() ? Edition.DRAFT : Edition.IN_FORCE, null);
        }
        return proof;
    }

    /** The findings of the country asked for, those in most places first. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : found()) {
            rows.add(new Row("f" + rows.size(), finding));
        }
        return rows;
    }

    public int getMore() {
        return Math.max(0, all().size() - MOST);
    }

    public String getMap() {
        MapMarks marks = new MapMarks();
        if (!getCountry().isEmpty()) {
            marks.country(getCountry());
        }
        for (Row row : getRows()) {
            row.finding()
                    .points()
                    .forEach(at -> marks.add(new MapMarks.Mark(
                            at,
                            style(row.finding()),
                            title(row.finding()),
                            row.finding().hours(),
                            "",
                            row.key())));
        }
        return marks.json();
    }

    public String title(Finding finding) {
        String level = Choices.brief(finding.level());
        String where = Country.of(finding.country()).displayName();
        return switch (finding.kind()) {
            case NO_PRIMARY -> where + ", " + level + ": nobody is asked first";
            case NO_BACKUP -> where + ", " + level + ": nobody behind the first";
            case OVERLAP -> where + ", " + level + ": two are asked first";
        };
    }

    public String style(Finding finding) {
        return finding.kind() == Kind.NO_PRIMARY
                ? "breached"
                : finding.kind() == Kind.NO_BACKUP ? "at-risk" : "waiting";
    }

    public String counties(Finding finding) {
        return finding.counties().stream()
                .filter(county -> !county.name().isEmpty())
                .map(CoveragePage::words)
                .collect(Collectors.joining(", "));
    }

    public String examples(Finding finding) {
        return finding.examples().stream().map(CoveragePage::words).collect(Collectors.joining(", "));
    }

    public String partners(Finding finding) {
        return finding.partners().stream().map(Object::toString).collect(Collectors.joining(" and "));
    }

    private List<Finding> all() {
        return getProof().findings().stream()
                .filter(finding -> getCountry().isEmpty() || finding.country().equals(getCountry()))
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Comparator.comparing(Finding::codes).reversed()))
                .toList();
    }

    private List<Finding> found() {
        return all().stream().limit(MOST).toList();
    }

    private PlanState state() {
        if (state == null) {
            state = plans.state();
        }
        return state;
    }

    private static String words(County county) {
        return county.name() + " (" + county.codes() + ")";
    }

    private static String words(Example example) {
        return (example.code() + " " + example.city()).strip();
    }

    /** A finding and its group on the map. */
    public record Row(String key, Finding finding) {}
}

package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Ask;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.LazyList;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.TerritoryPlans;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the draft would have done to the jobs of the last months: figures beside figures, and the jobs that would move. */
@Named("whatIfPage")
@RequestScoped
public class WhatIfPage {
    private static final String USUAL_MONTHS = "3";

    @Inject
    private TerritoryReplay replay;

    @Inject
    private TerritoryPlans plans;

    @Inject
    private Times times;

    @Inject
    private WhatIfWords words;

    private final Entered form = new Entered();
    private Boolean drafting;
    private Replayed replayed;
    private LazyList<MovedJob> rows;

    @PostConstruct
    void start() {
        String today = LocalDate.ofInstant(times.getNow(), times.getHome()).toString();
        form.put("months", Request.text("months").isEmpty() ? USUAL_MONTHS : Request.text("months"));
        form.put("on", Request.text("on").isEmpty() ? today : Request.text("on"));
    }

    /** Replays before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        if (isDrafting() && isAsked()) {
            getReplayed();
        }
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getPeriods() {
        return Stream.of(1, 2, 3, 6, 12, 18, 24)
                .map(months -> new SelectItem(months.toString(), months == 1 ? "1 month" : months + " months"))
                .toList();
    }

    public boolean isDrafting() {
        if (drafting == null) {
            drafting = plans.state().draft().isPresent();
        }
        return drafting;
    }

    public boolean isAsked() {
        return WhatIfAsk.isThere();
    }

    /** The replay that the address asks for. */
    public Replayed getReplayed() {
        if (replayed == null) {
            replayed = replay.run(WhatIfAsk.read());
        }
        return replayed;
    }

    public List<WhatIfWords.Line> getTotals() {
        return words.lines(getReplayed().totals());
    }

    public List<WhatIfWords.Row> getPartners() {
        return words.rows(getReplayed());
    }

    /** What the form asks for; the answer has an address of its own. */
    public String ask() {
        Replayed asked = replay.run(new Ask(
                form.text("months").isEmpty() ? null : Integer.valueOf(form.text("months")), form.day("on"), null));
        return Answers.next("/app/what-if.xhtml?" + WhatIfAsk.address(asked.months(), asked.on(), asked.until()));
    }

    /** This replay as an address says it, with the list as it is shown. */
    public String getAddress() {
        return WhatIfAsk.address(
                getReplayed().months(), getReplayed().on(), getReplayed().until());
    }

    public String getSearch() {
        return Request.text("q");
    }

    /** The effect that the list is narrowed to; empty for all. */
    public String getShow() {
        return Stream.of(Effect.values()).map(Enum::name).anyMatch(Request.text("show")::equals)
                ? Request.text("show")
                : "";
    }

    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getShow().isEmpty();
    }

    public List<Chip> getChips() {
        return List.of(
                chip("", "All"),
                chip(Effect.TOO_LATE.name(), "Would be too late"),
                chip(Effect.IN_TIME.name(), "Would be in time"),
                chip(Effect.NOBODY.name(), "Nobody would be found"));
    }

    private Chip chip(String value, String label) {
        return new Chip(
                label,
                "?" + getAddress() + "&show=" + value + "&q=" + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8)
                        + "#moved",
                value.equals(getShow()));
    }

    /** The moved jobs, asked for page by page. */
    public LazyList<MovedJob> getRows() {
        if (rows == null) {
            Replayed of = getReplayed();
            Ask ask = new Ask(of.months(), of.on(), of.until());
            ListQuery all = new ListQuery(getSearch(), Map.of(), "", false, 0, 1, Optional.empty());
            rows = new LazyList<>(
                    query -> replay.moved(ask, query), getShow().isEmpty() ? all : all.where("effect", getShow()));
        }
        return rows;
    }

    /** A choice above the list of moved jobs. */
    public record Chip(String label, String href, boolean current) {}
}

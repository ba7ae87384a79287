package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Ask;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.ReplayView;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.LazyList;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
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
import java.util.UUID;
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
    private Optional<Optional<DraftView>> draft = Optional.empty();
    private Optional<Optional<ReplayView>> view = Optional.empty();
    private LazyList<MovedJob> rows;

    @PostConstruct
    void start() {
        String months = find().map(known -> Integer.toString(known.months())).orElse(USUAL_MONTHS);
        String today = LocalDate.ofInstant(times.getNow(), times.getHome()).toString();
        form.put("months", Request.text("months").isEmpty() ? months : Request.text("months"));
        form.put("on", today);
    }

    /** Finds the replay before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        find();
        getRows();
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getPeriods() {
        return Stream.of(1, 2, 3, 6, 12, 18, 24)
                .map(months -> new SelectItem(months.toString(), inWords(months)))
                .toList();
    }

    private static String inWords(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    public boolean isDrafting() {
        return draft().isPresent();
    }

    /** Whether there is a replay to show: the one of the address, or else the newest of the draft. */
    public boolean isAsked() {
        return find().isPresent();
    }

    public boolean isRunning() {
        return find().filter(known -> known.endedAt().isEmpty()).isPresent();
    }

    public boolean isDone() {
        return find().flatMap(ReplayView::result).isPresent();
    }

    /** What the draft has become since; empty while it is still the one that was replayed. */
    public String getSince() {
        ReplayView known = getView();
        if (draft().isEmpty()) {
            return "The draft is not open any more; this is what it would have done when it was replayed.";
        }
        return draft().get().revision() == known.draftRevision()
                        && !known.requestedAt().isBefore(draft().get().openedAt())
                ? ""
                : "The draft has changed since. Replay again to see what it would do now.";
    }

    public ReplayView getView() {
        return find().orElseThrow(NotFound::new);
    }

    /** How long the period is that is replayed: {@code month}, {@code 3 months}. */
    public String getPeriod() {
        return getView().months() == 1 ? "month" : inWords(getView().months());
    }

    /** What came of it. */
    public Replayed getReplayed() {
        return getView().result().orElseThrow(NotFound::new);
    }

    public List<WhatIfWords.Line> getTotals() {
        return words.lines(getReplayed().totals());
    }

    public List<WhatIfWords.Row> getPartners() {
        return words.rows(getReplayed());
    }

    /** Begins what the form asks for; the replay has an address of its own. */
    public String ask() {
        ReplayView begun = replay.begin(new Ask(
                form.text("months").isEmpty() ? null : Integer.valueOf(form.text("months")), form.day("on"), null));
        return Answers.next(address(begun.id()));
    }

    public String cancel() {
        replay.cancel(Request.id("run"));
        return Answers.done("The replay was cancelled. Nothing came of it.", "/app/what-if.xhtml");
    }

    private static String address(UUID run) {
        return "/app/what-if.xhtml?run=" + run;
    }

    private Optional<DraftView> draft() {
        if (draft.isEmpty()) {
            draft = Optional.of(plans.state().draft());
        }
        return draft.get();
    }

    private Optional<ReplayView> find() {
        if (view.isEmpty()) {
            view = Optional.of(
                    Request.text("run").isEmpty() ? replay.newest() : Optional.of(replay.find(Request.id("run"))));
        }
        return view.get();
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
                "?run=" + getView().id() + "&show=" + value + "&q="
                        + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8) + "#moved",
                value.equals(getShow()));
    }

    /** The moved jobs, asked for page by page. */
    public LazyList<MovedJob> getRows() {
        if (rows == null && isDone()) {
            UUID run = getView().id();
            ListQuery all = new ListQuery(getSearch(), Map.of(), "", false, 0, 1, Optional.empty());
            rows = new LazyList<>(
                    query -> replay.moved(run, query), getShow().isEmpty() ? all : all.where("effect", getShow()));
        }
        return rows;
    }

    /** A choice above the list of moved jobs. */
    public record Chip(String label, String href, boolean current) {}
}

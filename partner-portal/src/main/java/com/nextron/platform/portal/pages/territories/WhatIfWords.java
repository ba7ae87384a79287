package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Figures;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.TerritoryReplay.Share;
import com.nextron.platform.dispatch.TerritoryReplay.Week;
import com.nextron.platform.portal.pages.Amounts;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A replay's figures as its page draws them. */
@Named("whatIfWords")
@ApplicationScoped
public class WhatIfWords {
    private static final int BAR = 5;
    private static final int WEEK = 12;
    private static final int NARROWEST = 240;
    private static final int HEIGHT = 40;
    private static final int HOUR = 60;

    @Inject
    private Amounts amounts;

    @Inject
    private Times times;

    /** The lines of the table of totals. */
    List<Line> lines(Compared totals) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("Too late", "", totals, Figures::missed, true));
        lines.add(line("Nobody found", "a dispatcher decides", totals, Figures::nobody, true));
        lines.add(line("Not known whether in time", "nobody has arrived yet", totals, Figures::unknown, false));
        lines.add(line("Jobs that somebody goes to", "", totals, Figures::jobs, false));
        lines.add(line("Kilometres", "by road, both ways", totals, Figures::kilometres, false));
        lines.add(line("Hours", "on site and driving", totals, figures -> hours(figures.minutes()), false));
        for (Currency currency : currencies(totals)) {
            lines.add(line(
                    "Pay in " + currency.getCurrencyCode(),
                    "as offered, to partners",
                    totals,
                    figures -> whole(pay(figures, currency)),
                    false));
        }
        return lines;
    }

    /** One row a partner, their weeks on one axis of time. */
    List<Row> rows(Replayed replayed) {
        LocalDate last = day(replayed.until());
        List<LocalDate> mondays = day(replayed.from())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .toList();
        return replayed.partners().stream().map(share -> row(share, mondays)).toList();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(times.getHome()).toLocalDate();
    }

    private Row row(Share share, List<LocalDate> mondays) {
        Compared figures = share.figures();
        List<Cell> pay = currencies(figures).stream()
                .map(currency -> cell(figures, one -> whole(pay(one, currency)), currency.getCurrencyCode() + "\u00a0"))
                .toList();
        return new Row(
                share.partner().value(),
                share.name(),
                cell(figures, Figures::jobs, ""),
                cell(figures, Figures::missed, ""),
                cell(figures, Figures::kilometres, ""),
                cell(figures, one -> hours(one.minutes()), ""),
                pay,
                bars(share.weeks(), mondays),
                Math.max(NARROWEST, mondays.size() * WEEK),
                busiest(share.weeks()));
    }

    private Line line(
            String label, String hint, Compared totals, Function<Figures, Number> figure, boolean fewerIsBetter) {
        long difference = figure.apply(totals.draft()).longValue()
                - figure.apply(totals.published()).longValue();
        String style = !fewerIsBetter || difference == 0 ? "" : difference < 0 ? "on-time" : "breached";
        return new Line(
                label,
                hint,
                number(figure.apply(totals.happened())),
                number(figure.apply(totals.published())),
                number(figure.apply(totals.draft())),
                signed(difference),
                style);
    }

    private Cell cell(Compared figures, Function<Figures, Number> figure, String unit) {
        long difference = figure.apply(figures.draft()).longValue()
                - figure.apply(figures.published()).longValue();
        return new Cell(
                unit,
                number(figure.apply(figures.published())),
                number(figure.apply(figures.draft())),
                difference == 0 ? "" : signed(difference),
                number(figure.apply(figures.happened())));
    }

    /** Two bars a week, in force and draft, on a drawing 40 high. */
    private static List<Bar> bars(List<Week> weeks, List<LocalDate> mondays) {
        int most = weeks.stream()
                .mapToInt(week -> Math.max(week.published().jobs(), week.draft().jobs()))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Week week : weeks) {
            int at = mondays.indexOf(week.monday()) * WEEK;
            if (most > 0 && at >= 0) {
                bars.add(bar(at, HEIGHT * week.published().jobs() / most, "before"));
                bars.add(bar(at + BAR, HEIGHT * week.draft().jobs() / most, "after"));
            }
        }
        return bars;
    }

    private static Bar bar(int x, int height, String style) {
        return new Bar(x, HEIGHT - height, height, style);
    }

    /** The busiest week of both plans, in words. */
    private String busiest(List<Week> weeks) {
        String published = busiest(weeks, week -> week.published().jobs());
        String draft = busiest(weeks, week -> week.draft().jobs());
        return "Busiest week in force: " + published + "; by the draft: " + draft + ".";
    }

    private String busiest(List<Week> weeks, Function<Week, Integer> jobs) {
        return weeks.stream()
                .filter(week -> jobs.apply(week) > 0)
                .max((a, b) -> jobs.apply(a) - jobs.apply(b))
                .map(week -> jobs.apply(week) + (jobs.apply(week) == 1 ? " job" : " jobs") + " from "
                        + times.day(week.monday()))
                .orElse("none");
    }

    /** The colour of a promise. */
    public String style(InTime promise) {
        return switch (promise) {
            case MET -> "on-time";
            case MISSED -> "breached";
            case UNKNOWN -> "";
        };
    }

    private String number(Number number) {
        return amounts.number(BigDecimal.valueOf(number.longValue()));
    }

    private String signed(long difference) {
        return difference == 0 ? "±0" : (difference > 0 ? "+" : "−") + number(Math.abs(difference));
    }

    private static long hours(long minutes) {
        return Math.floorDiv(minutes + HOUR / 2, HOUR);
    }

    private static long whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal pay(Figures figures, Currency currency) {
        return figures.pay().stream()
                .filter(money -> money.currency().equals(currency))
                .map(Money::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<Currency> currencies(Compared figures) {
        Set<String> codes = new TreeSet<>();
        for (Figures each : List.of(figures.happened(), figures.published(), figures.draft())) {
            each.pay().forEach(money -> codes.add(money.currency().getCurrencyCode()));
        }
        return codes.stream().map(Currency::getInstance).toList();
    }

    /** A line of the table of totals. */
    public record Line(
            String label,
            String hint,
            String happened,
            String published,
            String draft,
            String difference,
            String style) {}

    /** A figure of one partner: by the plan in force, by the draft, and what it really was. */
    public record Cell(String unit, String published, String draft, String difference, String happened) {}

    /** A bar of the weeks. */
    public record Bar(int x, int y, int height, String style) {}

    /**
     * One partner.
     *
     * @param width how wide the drawing of the weeks is
     */
    public record Row(
            String id,
            String name,
            Cell jobs,
            Cell missed,
            Cell kilometres,
            Cell hours,
            List<Cell> pay,
            List<Bar> bars,
            int width,
            String busiest) {}
}

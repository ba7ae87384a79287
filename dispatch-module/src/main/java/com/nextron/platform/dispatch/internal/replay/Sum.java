package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.Figures;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.Load;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Figures, added up job by job. */
final class Sum {
    private static final int METRES_A_KILOMETRE = 1_000;

    private final Map<LocalDate, Load> weeks = new TreeMap<>();
    private final Map<String, Money> pay = new TreeMap<>();
    private int jobs;
    private int nobody;
    private int missed;
    private int unknown;
    private long metres;
    private long minutes;

    /** Nobody goes. */
    void nobody() {
        nobody++;
    }

    /** That one goes. */
    void add(PastJob job, Went went) {
        jobs++;
        if (went.promise() == InTime.MISSED) {
            missed++;
        } else if (went.promise() == InTime.UNKNOWN) {
            unknown++;
        }
        long there = 2L * job.trips();
        long driven = went.way().map(way -> there * way.time().toMinutes()).orElse(0L);
        long worked = job.happened().minutesOnSite() + driven;
        metres += went.way().map(way -> there * way.metres()).orElse(0L);
        minutes += worked;
        LocalDate monday =
                job.askedAt().atZone(job.zone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.merge(monday, new Load(1, worked), (a, b) -> new Load(a.jobs() + b.jobs(), a.minutes() + b.minutes()));
        if (!went.partner().equals(TenantId.OPERATOR)) {
            pay.merge(job.pay().currency().getCurrencyCode(), job.pay(), Money::plus);
        }
    }

    Map<LocalDate, Load> weeks() {
        return weeks;
    }

    Figures figures() {
        long kilometres = (metres + METRES_A_KILOMETRE / 2) / METRES_A_KILOMETRE;
        return new Figures(jobs, nobody, missed, unknown, kilometres, minutes, List.copyOf(pay.values()));
    }

    /** What the first has more than the second; less than nothing where it has less. */
    static Figures difference(Figures first, Figures second) {
        return new Figures(
                first.jobs() - second.jobs(),
                first.nobody() - second.nobody(),
                first.missed() - second.missed(),
                first.unknown() - second.unknown(),
                first.kilometres() - second.kilometres(),
                first.minutes() - second.minutes(),
                difference(first.pay(), second.pay()));
    }

    private static List<Money> difference(List<Money> first, List<Money> second) {
        List<Money> left = new ArrayList<>(first);
        for (Money less : second) {
            Optional<Money> same = left.stream()
                    .filter(money -> money.currency().equals(less.currency()))
                    .findFirst();
            same.ifPresent(left::remove);
            left.add(same.orElse(Money.zero(less.currency())).minus(less));
        }
        left.sort(Comparator.comparing(money -> money.currency().getCurrencyCode()));
        return left;
    }

    /** Who goes, from how far, and whether in time. */
    record Went(TenantId partner, Optional<Way> way, InTime promise) {}
}

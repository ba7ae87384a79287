package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Figures;
import com.nextron.platform.dispatch.TerritoryReplay.Load;
import com.nextron.platform.dispatch.TerritoryReplay.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sums of what happened and of both plans, side by side. */
record Triple(Sum happened, Sum published, Sum draft) {
    Triple() {
        this(new Sum(), new Sum(), new Sum());
    }

    Compared compared() {
        Figures inForce = published.figures();
        Figures tried = draft.figures();
        return new Compared(happened.figures(), inForce, tried, Sum.difference(tried, inForce));
    }

    /** The weeks in which any of the three has a job. */
    List<Week> weeks() {
        Set<LocalDate> mondays = new TreeSet<>(happened.weeks().keySet());
        mondays.addAll(published.weeks().keySet());
        mondays.addAll(draft.weeks().keySet());
        return mondays.stream()
                .map(monday -> new Week(monday, load(happened, monday), load(published, monday), load(draft, monday)))
                .toList();
    }

    private static Load load(Sum sum, LocalDate monday) {
        return sum.weeks().getOrDefault(monday, Load.NONE);
    }
}

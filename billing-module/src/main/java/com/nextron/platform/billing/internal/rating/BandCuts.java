package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts billed time at the borders of the bands in the site's local time (D-B1, D-B2).
 *
 * <p>Walks from border to border. Between two clock changes local time is the instant shifted by one offset, so that whole
 * seconds are enough and nothing is made for each step.
 */
final class BandCuts {
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final TimeBands bands;
    private final Site site;
    private final ClosedDays closedDays;
    private final ZoneRules rules;

    BandCuts(TimeBands bands, Site site, ClosedDays closedDays) {
        this.bands = bands;
        this.site = site;
        this.closedDays = closedDays;
        this.rules = site.zone().getRules();
    }

    /** The stretches in order; together they are the window, and no two neighbours have one percentage. */
    List<Stretch> of(TimeWindow window) {
        Gathered gathered = new Gathered(window);
        Instant from = window.from();
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(window.to());
                change = rules.nextTransition(from)) {
            cut(from.getEpochSecond(), change.getInstant(), gathered);
            from = change.getInstant();
        }
        cut(from.getEpochSecond(), window.to(), gathered);
        return gathered.done();
    }

    /** The time up to that instant, through which the site's clock is not changed. */
    private void cut(long fromSecond, Instant to, Gathered gathered) {
        int offset = rules.getOffset(Instant.ofEpochSecond(fromSecond)).getTotalSeconds();
        long local = fromSecond + offset;
        long end = to.getEpochSecond() + offset;
        // Once at least: also no time at all lies in a band.
        do {
            long day = Math.floorDiv(local, SECONDS_OF_A_DAY);
            long midnight = day * SECONDS_OF_A_DAY;
            Band band = bands.at(kindOf(day), (int) (local - midnight) / SECONDS_OF_A_MINUTE);
            gathered.add(local - offset, band.percent());
            local = midnight + (long) band.toMinute() * SECONDS_OF_A_MINUTE;
        } while (local < end);
    }

    private DayKind kindOf(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend || closedDays.isPublicHoliday(site, day) ? DayKind.CLOSED_DAY : DayKind.WEEKDAY;
    }

    /** The stretches while they are gathered; one ends where the percentage changes. */
    private static final class Gathered {
        private final TimeWindow window;
        private final List<Stretch> stretches = new ArrayList<>();
        private Instant from;
        private BigDecimal percent;

        Gathered(TimeWindow window) {
            this.window = window;
            this.from = window.from();
        }

        void add(long second, BigDecimal next) {
            if (percent == null) {
                percent = next;
            } else if (!next.equals(percent)) {
                Instant border = Instant.ofEpochSecond(second);
                stretches.add(new Stretch(new TimeWindow(from, border), percent));
                from = border;
                percent = next;
            }
        }

        List<Stretch> done() {
            stretches.add(new Stretch(new TimeWindow(from, window.to()), percent));
            return stretches;
        }
    }
}

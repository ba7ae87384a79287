package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts billed time at the borders of the bands in the site's local time (D-B1, D-B2). */
final class BandCuts {
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
        List<Stretch> stretches = new ArrayList<>();
        Instant from = window.from();
        BigDecimal percent = percentAt(from);
        for (Instant cut : borders(window)) {
            BigDecimal next = percentAt(cut);
            if (!next.equals(percent)) {
                stretches.add(new Stretch(new TimeWindow(from, cut), percent));
                from = cut;
                percent = next;
            }
        }
        stretches.add(new Stretch(new TimeWindow(from, window.to()), percent));
        return stretches;
    }

    /** Every instant inside the window at which the local time may pass into another band. */
    private TreeSet<Instant> borders(TimeWindow window) {
        TreeSet<Instant> borders = new TreeSet<>();
        LocalDate last = local(window.to()).toLocalDate();
        for (LocalDate day = local(window.from()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Band band : bands.of(kindOf(day))) {
                LocalDateTime border = day.atStartOfDay().plusMinutes(band.fromMinute());
                // Twice in the repeated hour of autumn; not at all in the missing hour of spring.
                for (ZoneOffset offset : rules.getValidOffsets(border)) {
                    addInside(borders, border.toInstant(offset), window);
                }
            }
        }
        ZoneOffsetTransition change = rules.nextTransition(window.from());
        while (change != null && change.getInstant().isBefore(window.to())) {
            addInside(borders, change.getInstant(), window);
            change = rules.nextTransition(change.getInstant());
        }
        return borders;
    }

    private static void addInside(TreeSet<Instant> borders, Instant border, TimeWindow window) {
        if (window.contains(border)) {
            borders.add(border);
        }
    }

    private BigDecimal percentAt(Instant instant) {
        LocalDateTime local = local(instant);
        return bands.percentAt(kindOf(local.toLocalDate()), local.get(ChronoField.MINUTE_OF_DAY));
    }

    private DayKind kindOf(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || closedDays.isPublicHoliday(site, day) ? DayKind.CLOSED_DAY : DayKind.WEEKDAY;
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, site.zone());
    }
}

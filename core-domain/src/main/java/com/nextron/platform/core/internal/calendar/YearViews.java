package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars.OpenedDay;
import com.nextron.platform.core.calendar.Calendars.VersionView;
import com.nextron.platform.core.calendar.Calendars.YearView;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.calendar.DayChange.Effect;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A calendar's year and its versions as people see them. */
final class YearViews {
    private YearViews() {}

    /** The year; empty for an agreement without a calendar of its own. */
    static Optional<YearView> of(VersionedCalendars calendars, CalendarRegion region, String agreement, int year) {
        Optional<BusinessCalendar> calendar =
                agreement.isEmpty() ? Optional.of(calendars.of(region)) : calendars.of(region, agreement);
        return calendar.map(found -> new YearView(
                region.code(),
                agreement.isEmpty() ? null : agreement,
                year,
                found.version(),
                found.closedDays(year),
                opened(found, year),
                versions(calendars, found, agreement)));
    }

    private static List<OpenedDay> opened(BusinessCalendar calendar, int year) {
        Map<LocalDate, DayChange> last = new TreeMap<>();
        calendar.changes().forEach(change -> last.put(change.day(), change));
        return last.values().stream()
                .filter(change ->
                        change.effect() == Effect.OPENS && change.day().getYear() == year)
                .map(change -> new OpenedDay(change.day(), change.reason()))
                .toList();
    }

    private static List<VersionView> versions(
            VersionedCalendars calendars, BusinessCalendar calendar, String agreement) {
        return calendars.history(calendar.region(), agreement).stream()
                .sorted(Comparator.comparing(Decision::number).reversed())
                .map(decision -> new VersionView(
                        calendar.name() + "-" + decision.number(),
                        decision.change().day(),
                        decision.change().effect(),
                        decision.change().reason(),
                        decision.inherited(),
                        decision.at(),
                        decision.by()))
                .toList();
    }
}

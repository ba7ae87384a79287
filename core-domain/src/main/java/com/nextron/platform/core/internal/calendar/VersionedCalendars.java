package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.DayChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All calendars as the decisions up to one moment make them; never changes. A region's calendar is D-O4's with the
 * region's decisions over it; an agreement's is its region's with its own decisions over that, so that they win.
 */
final class VersionedCalendars {
    /** Who decides, and when. */
    record Decider(String user, Instant at) {}

    private final List<Decision> decisions;
    private final Map<String, BusinessCalendar> inForce = new ConcurrentHashMap<>();

    /** The decisions in the order of their numbers. */
    VersionedCalendars(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** The region's calendar in its present version. */
    BusinessCalendar of(CalendarRegion region) {
        return inForce.computeIfAbsent(
                region.code(), key -> version(region, Decision.NO_AGREEMENT, latest(region, Decision.NO_AGREEMENT)));
    }

    /** The agreement's calendar in that region in its present version, if it has one. */
    Optional<BusinessCalendar> of(CalendarRegion region, String agreement) {
        return history(region, agreement).isEmpty()
                ? Optional.empty()
                : Optional.of(inForce.computeIfAbsent(
                        region.code() + "-" + agreement, key -> version(region, agreement, latest(region, agreement))));
    }

    /** Any version that there was. */
    BusinessCalendar version(CalendarRegion region, String agreement, int number) {
        List<DayChange> changes = new ArrayList<>();
        String name = region.code();
        if (!agreement.isEmpty()) {
            name += "-" + agreement;
            changes.addAll(version(region, Decision.NO_AGREEMENT, baseOf(region, agreement, number))
                    .changes());
        }
        history(region, agreement).stream()
                .filter(decision -> decision.number() <= number && !decision.inherited())
                .forEach(decision -> changes.add(decision.change()));
        return BusinessCalendar.restored(name, number, region, changes);
    }

    /** The decisions that made the versions of one calendar, the oldest first. */
    List<Decision> history(CalendarRegion region, String agreement) {
        return decisions.stream()
                .filter(decision -> decision.isOf(region, agreement))
                .toList();
    }

    /** The agreements with a calendar in that region, by name. */
    List<String> agreements(CalendarRegion region) {
        return decisions.stream()
                .filter(decision ->
                        decision.region() == region && !decision.agreement().isEmpty())
                .map(Decision::agreement)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What has to be added for a change: the decision itself and, for a region's, the new version of each agreement that
     * lies over it.
     */
    List<Decision> deciding(CalendarRegion region, String agreement, DayChange change, Decider decider) {
        List<Decision> added = new ArrayList<>();
        int number = latest(region, agreement) + 1;
        int base = agreement.isEmpty() ? number : latest(region, Decision.NO_AGREEMENT);
        added.add(new Decision(region, agreement, number, base, change, false, decider.at(), decider.user()));
        if (agreement.isEmpty()) {
            for (String follower : agreements(region)) {
                int next = latest(region, follower) + 1;
                added.add(new Decision(region, follower, next, number, change, true, decider.at(), decider.user()));
            }
        }
        return added;
    }

    private int latest(CalendarRegion region, String agreement) {
        return history(region, agreement).stream()
                .mapToInt(Decision::number)
                .max()
                .orElse(1);
    }

    private int baseOf(CalendarRegion region, String agreement, int number) {
        return history(region, agreement).stream()
                .filter(decision -> decision.number() <= number)
                .mapToInt(Decision::baseNumber)
                .max()
                .orElse(1);
    }
}

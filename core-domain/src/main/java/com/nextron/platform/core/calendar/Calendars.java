package com.nextron.platform.core.calendar;

import com.nextron.platform.core.calendar.DayChange.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The business calendars as headquarters sees and changes them (D-O4). A change makes a new version; what was promised
 * by an older one stays as it was promised.
 */
public interface Calendars {
    /**
     * A year of one calendar. For the roles of headquarters.
     *
     * @param region the calendar's code: {@code NO}, {@code SE}, {@code DK}, {@code FI}, {@code AX}, or {@code ELSEWHERE}
     * @param agreement the agreement whose calendar it is, or null for the region's
     * @throws com.nextron.platform.core.problem.InvalidInput for a region there is none of, or a year outside 2010 to 2101
     * @throws com.nextron.platform.core.problem.NotFound for an agreement without a calendar of its own there
     */
    YearView year(String region, String agreement, int year);

    /**
     * Closes or opens a day, for a region or for one agreement, whose calendar is made by its first change. A region's
     * change holds for its agreements too, except on days that they decided themselves. For hq-admin and hq-dispatcher.
     *
     * @return the year of that day in the new version
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field
     */
    YearView change(ChangeDay wanted);

    /** The names of the agreements that have a calendar of their own in that region. For the roles of headquarters. */
    List<String> agreements(String region);

    /**
     * A decision as it was typed.
     *
     * @param agreement up to 40 letters, digits, dots and underscores; null for the region
     * @param effect {@code CLOSES} or {@code OPENS}
     * @param reason why, for everybody who sees the day
     */
    record ChangeDay(String region, String agreement, LocalDate day, String effect, String reason) {}

    /**
     * A year of a calendar in its present version.
     *
     * @param version such as {@code NO-3}
     * @param closed the closed days in order, weekends with a name among them
     * @param opened the days that were opened by decision
     * @param versions the decisions that made the versions, the latest first; version 1 is D-O4's
     */
    record YearView(
            String region,
            String agreement,
            int year,
            String version,
            List<ClosedDay> closed,
            List<OpenedDay> opened,
            List<VersionView> versions) {}

    /** A day that has a window by decision. */
    record OpenedDay(LocalDate date, String reason) {}

    /**
     * A decision that made a version.
     *
     * @param inherited whether it was made for the region, and reached the agreement's calendar from there
     */
    record VersionView(
            String version,
            LocalDate day,
            Effect effect,
            String reason,
            boolean inherited,
            Instant decidedAt,
            String decidedBy) {}
}

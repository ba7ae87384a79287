package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars.ChangeDay;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.calendar.DayChange.Effect;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decision that makes sense. */
record CheckedChange(CalendarRegion region, String agreement, DayChange change) {
    private static final Pattern AGREEMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._]{0,39}");

    static CheckedChange of(ChangeDay wanted) {
        Checks checks = new Checks();
        Optional<CalendarRegion> region = checks.parse("region", wanted.region(), CalendarRegion::ofCode);
        String agreement = agreement(wanted.agreement());
        checks.require(
                agreement.isEmpty() || AGREEMENT.matcher(agreement).matches(),
                new FieldError("agreement", "An agreement's name has up to 40 letters, digits, dots and underscores."));
        checks.require(
                region.isEmpty() || region.get() != CalendarRegion.ELSEWHERE || !agreement.isEmpty(),
                new FieldError(
                        "agreement", "Outside NO, SE, DK and FI a calendar belongs to an agreement (O4); name it."));
        Optional<LocalDate> day = checks.parse("day", wanted.day(), CheckedChange::known);
        Optional<Effect> effect = checks.parse("effect", wanted.effect(), CheckedChange::effect);
        checks.reason(wanted.reason());
        checks.done();
        return new CheckedChange(
                region.orElseThrow(),
                agreement,
                new DayChange(day.orElseThrow(), effect.orElseThrow(), wanted.reason()));
    }

    /** The name without what surrounds it; empty for none. */
    static String agreement(String typed) {
        return typed == null ? Decision.NO_AGREEMENT : typed.strip();
    }

    private static LocalDate known(LocalDate day) {
        requireKnown(day.getYear());
        return day;
    }

    static int requireKnown(int year) {
        if (year < BusinessCalendar.FIRST_YEAR || year > BusinessCalendar.LAST_YEAR) {
            throw new IllegalArgumentException("The business calendars know the years " + BusinessCalendar.FIRST_YEAR
                    + " to " + BusinessCalendar.LAST_YEAR + ".");
        }
        return year;
    }

    private static Effect effect(String written) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Use CLOSES or OPENS."));
    }
}

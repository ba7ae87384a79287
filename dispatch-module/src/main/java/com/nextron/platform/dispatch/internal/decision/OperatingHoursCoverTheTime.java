package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody works in time: around the clock people have to be on duty (O3); at the other levels the partner has to be open
 * at some moment between now and the deadline, by its own hours and zone (O1, O2). Once the deadline has passed, its next
 * opening counts. Holidays are not asked here: the deadline has left them out already.
 */
final class OperatingHoursCoverTheTime implements Policy {
    private static final int DAYS_AHEAD = 8;

    @Override
    public String rule() {
        return "O1–O3";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        Profile profile = contender.profile();
        if (question.level() == ResponseLevel.TWENTY_FOUR_SEVEN) {
            return profile.dutyRoster()
                    ? Answer.passes("Has people on duty around the clock.")
                    : Answer.fails("Has nobody on duty around the clock.", "it had people on duty around the clock");
        }
        Instant opens = nextOpen(profile, question.askedAt());
        String when = opens.equals(question.askedAt()) ? "Is open now" : "Opens " + Words.time(opens, profile.zone());
        Optional<Instant> deadline = question.deadline().filter(question.askedAt()::isBefore);
        if (deadline.isEmpty()) {
            return Answer.passes(when + ".");
        }
        String until = Words.time(deadline.get(), question.zone());
        return opens.isBefore(deadline.get())
                ? Answer.passes(when + ", before the deadline on " + until + ".")
                : Answer.fails(
                        when + ", which is after the deadline on " + until + ".", "it been open before the deadline");
    }

    /** The first moment from then on at which it is open. */
    private static Instant nextOpen(Profile profile, Instant from) {
        OperatingHours hours = profile.hours();
        LocalDate today = from.atZone(profile.zone()).toLocalDate();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            Instant opens = day.atTime(hours.opens()).atZone(profile.zone()).toInstant();
            Instant closes = day.atTime(hours.closes()).atZone(profile.zone()).toInstant();
            if (hours.days().contains(day.getDayOfWeek()) && from.isBefore(closes)) {
                return opens.isBefore(from) ? from : opens;
            }
        }
        throw new IllegalStateException("operating hours have at least one day a week");
    }
}

package com.nextron.platform.core.internal.promise;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.AskedSite;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.Hold;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.PromisePreview.AskedHold;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question that makes sense: every field has been read, and the clock knows the years. */
record CheckedQuestion(
        Site site, ResponseLevel level, Instant receivedAt, List<Hold> holds, Optional<String> agreement) {
    private static final int MOST_HOLDS = 200;

    static CheckedQuestion of(AskPromise asked) {
        Checks checks = new Checks();
        Optional<Site> site = new AskedSite(asked.country(), asked.subdivision(), asked.timeZone()).checked(checks);
        Optional<ResponseLevel> level = checks.parse("responseLevel", asked.responseLevel(), ResponseLevel::of);
        Optional<Instant> receivedAt =
                checks.parse("receivedAt", asked.receivedAt(), written -> instant("The report", written));
        Optional<String> agreement = Optional.ofNullable(asked.agreement()).filter(name -> !name.isBlank());
        if (site.isPresent() && level.isPresent() && agreement.isEmpty()) {
            requireCalendar(level.get(), site.get(), checks);
        }
        List<Hold> holds = holds(asked.holds() == null ? List.of() : asked.holds(), checks);
        checks.done();
        return new CheckedQuestion(site.orElseThrow(), level.orElseThrow(), receivedAt.orElseThrow(), holds, agreement);
    }

    private static void requireCalendar(ResponseLevel level, Site site, Checks checks) {
        if (level == ResponseLevel.FOUR_HOURS || level == ResponseLevel.NBD) {
            checks.parse("country", site, CalendarRegion::of);
        }
    }

    private static List<Hold> holds(List<AskedHold> asked, Checks checks) {
        List<Hold> holds = new ArrayList<>();
        checks.require(
                asked.size() <= MOST_HOLDS, new FieldError("holds", "At most " + MOST_HOLDS + " holds, please."));
        for (int i = 0; i < Math.min(asked.size(), MOST_HOLDS); i++) {
            hold("holds[" + i + "]", asked.get(i), checks).ifPresent(holds::add);
        }
        return holds;
    }

    private static Optional<Hold> hold(String field, AskedHold asked, Checks checks) {
        if (asked == null) {
            checks.present(field, null);
            return Optional.empty();
        }
        String reason = asked.reason() == null ? "" : asked.reason();
        checks.require(
                reason.length() <= Checks.LONGEST_REASON,
                new FieldError(field + ".reason", "At most " + Checks.LONGEST_REASON + " characters, please."));
        Optional<Instant> from = checks.parse(field + ".from", asked.from(), text -> instant("The hold", text));
        if (asked.to() == null) {
            return from.map(begin -> new Hold(begin, Optional.empty(), reason));
        }
        Optional<Instant> to = checks.parse(field + ".to", asked.to(), text -> instant("The end of the hold", text));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : checks.parse(field + ".to", to, end -> new Hold(from.get(), end, reason));
    }

    private static Instant instant(String what, String written) {
        Instant instant = Moments.parse(written);
        CalendarClock.requireKnownYear(what, instant);
        return instant;
    }
}

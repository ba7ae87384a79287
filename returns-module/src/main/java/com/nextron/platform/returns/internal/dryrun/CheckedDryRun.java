package com.nextron.platform.returns.internal.dryrun;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.AskedSite;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.time.Moments;
import com.nextron.platform.returns.DryRuns.AskDryRun;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question that makes sense. */
record CheckedDryRun(
        PostalCode place, Site site, ResponseLevel level, Instant receivedAt, Optional<Set<String>> certifications) {
    private static final int MOST_CERTIFICATIONS = 30;

    static CheckedDryRun of(AskDryRun asked, Instant now) {
        Checks checks = new Checks();
        Optional<Country> country = checks.parse("country", asked.country(), Country::of);
        Optional<PostalCode> place =
                country.flatMap(at -> checks.parse("postalCode", asked.postalCode(), raw -> PostalCode.of(at, raw)));
        Optional<Site> site = place.flatMap(code -> site(code, asked, checks));
        Optional<ResponseLevel> level = checks.parse("responseLevel", asked.responseLevel(), ResponseLevel::of);
        if (country.isPresent() && level.isPresent()) {
            requireOffered(level.get(), country.get(), checks);
        }
        Optional<Instant> receivedAt = isBlank(asked.receivedAt())
                ? Optional.of(now)
                : checks.parse("receivedAt", asked.receivedAt(), CheckedDryRun::instant);
        Optional<Set<String>> certifications =
                Optional.ofNullable(asked.certifications()).map(CheckedDryRun::names);
        checks.require(
                certifications.orElse(Set.of()).size() <= MOST_CERTIFICATIONS,
                new FieldError("certifications", "At most " + MOST_CERTIFICATIONS + " certifications, please."));
        checks.done();
        return new CheckedDryRun(
                place.orElseThrow(), site.orElseThrow(), level.orElseThrow(), receivedAt.orElseThrow(), certifications);
    }

    private static Optional<Site> site(PostalCode code, AskDryRun asked, Checks checks) {
        return code.country().isNordic()
                ? Optional.of(Site.of(code))
                : new AskedSite(code.country().code(), null, isBlank(asked.timeZone()) ? null : asked.timeZone())
                        .checked(checks);
    }

    private static void requireOffered(ResponseLevel level, Country country, Checks checks) {
        checks.require(
                level == ResponseLevel.BY_AGREEMENT || country.isNordic(),
                new FieldError(
                        "responseLevel",
                        "“" + level.label() + "” is offered in NO, SE, DK and FI only. In " + country.displayName()
                                + " the response time is by agreement (O4)."));
    }

    private static Instant instant(String written) {
        Instant instant = Moments.parse(written);
        CalendarClock.requireKnownYear("The report", instant);
        return instant;
    }

    private static Set<String> names(Set<String> typed) {
        return typed.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

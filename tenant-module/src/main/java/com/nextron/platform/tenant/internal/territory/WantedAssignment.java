package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What headquarters entered, checked as far as it can be without other assignments. */
record WantedAssignment(TenantId partner, PostalRange range, Set<ResponseLevel> levels, AssignTerritory entered) {
    private static final String UNKNOWN_PARTNER =
            "Choose a partner that takes part, or nextron for headquarters' own technicians.";

    /**
     * Reads what was entered.
     *
     * @param takesPart whether such a partner, or the operator, exists and is active
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that is wrong
     */
    static WantedAssignment read(AssignTerritory entered, Predicate<TenantId> takesPart) {
        Checks checks = new Checks();
        Optional<TenantId> partner = checks.parse("partner", entered.partner(), text -> partner(text, takesPart));
        Optional<PostalRange> range = range(checks, entered);
        Optional<Set<ResponseLevel>> levels = checks.parse("levels", entered.levels(), WantedAssignment::levels);
        checks.present("rank", entered.rank()).present("validFrom", entered.validFrom());
        if (entered.validFrom() != null && entered.validTo() != null) {
            checks.require(
                    !entered.validTo().isBefore(entered.validFrom()),
                    new FieldError("validTo", "The last day must not be before the first."));
        }
        checks.done();
        return new WantedAssignment(partner.orElseThrow(), range.orElseThrow(), levels.orElseThrow(), entered);
    }

    TerritoryAssignment assignment(Instant now) {
        return new TerritoryAssignment(partner, range, entered.rank(), now)
                .serving(levels)
                .valid(entered.validFrom(), entered.validTo());
    }

    private static TenantId partner(String text, Predicate<TenantId> takesPart) {
        TenantId id;
        try {
            id = new TenantId(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(UNKNOWN_PARTNER, e);
        }
        if (!takesPart.test(id)) {
            throw new IllegalArgumentException(UNKNOWN_PARTNER);
        }
        return id;
    }

    private static Optional<PostalRange> range(Checks checks, AssignTerritory entered) {
        Optional<Country> country = checks.parse("country", entered.country(), Country::of);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        Optional<PostalCode> from =
                checks.parse("postalFrom", entered.postalFrom(), text -> PostalCode.of(country.get(), text));
        Optional<PostalCode> to =
                checks.parse("postalTo", entered.postalTo(), text -> PostalCode.of(country.get(), text));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : checks.parse("postalTo", to.get(), last -> new PostalRange(from.get(), last));
    }

    private static Set<ResponseLevel> levels(Set<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one response level.");
        }
        return codes.stream().map(ResponseLevel::of).collect(Collectors.toSet());
    }
}

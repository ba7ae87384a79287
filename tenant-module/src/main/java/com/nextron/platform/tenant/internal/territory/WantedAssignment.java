package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryPlans.WantedHolder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is to hold a territory, checked as far as it can be without other assignments. */
record WantedAssignment(
        TenantId partner, Set<ResponseLevel> levels, Rank rank, LocalDate validFrom, LocalDate validTo) {
    private static final String UNKNOWN_PARTNER =
            "Choose a partner that takes part, or nextron for headquarters' own technicians.";

    /**
     * Reads what was entered and notes what is wrong with it.
     *
     * @param takesPart whether such a partner, or the operator, exists and is active
     */
    static Optional<WantedAssignment> read(Checks checks, WantedHolder entered, Predicate<TenantId> takesPart) {
        Optional<TenantId> partner = checks.parse("partner", entered.partner(), text -> partner(text, takesPart));
        Optional<Set<ResponseLevel>> levels = checks.parse("levels", entered.levels(), WantedAssignment::levels);
        checks.present("rank", entered.rank()).present("validFrom", entered.validFrom());
        if (entered.validFrom() != null && entered.validTo() != null) {
            checks.require(
                    !entered.validTo().isBefore(entered.validFrom()),
                    new FieldError("validTo", "The last day must not be before the first."));
        }
        return partner.isEmpty() || levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new WantedAssignment(
                        partner.get(), levels.get(), entered.rank(), entered.validFrom(), entered.validTo()));
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

    private static Set<ResponseLevel> levels(Set<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one response level.");
        }
        return codes.stream().map(ResponseLevel::of).collect(Collectors.toSet());
    }
}

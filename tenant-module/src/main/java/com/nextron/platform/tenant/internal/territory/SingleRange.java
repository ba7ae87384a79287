package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import com.nextron.platform.tenant.TerritoryPlans.WantedHolder;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import java.util.Optional;
import java.util.function.Predicate;

/** A range that is given to somebody in one step, checked as far as it can be without the plan. */
record SingleRange(PostalRange range, WantedAssignment holder) {
    /**
     * Reads what was entered.
     *
     * @param takesPart whether such a partner, or the operator, exists and is active
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that is wrong
     */
    static SingleRange read(AssignTerritory entered, Predicate<TenantId> takesPart) {
        Checks checks = new Checks();
        Optional<PostalRange> range = range(checks, entered);
        Optional<WantedAssignment> holder = WantedAssignment.read(
                checks,
                new WantedHolder(
                        entered.partner(), entered.levels(), entered.rank(), entered.validFrom(), entered.validTo()),
                takesPart);
        checks.done();
        return new SingleRange(range.orElseThrow(), holder.orElseThrow());
    }

    /** What a territory of this range is called. */
    String name() {
        return range.country() + " " + range;
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
}

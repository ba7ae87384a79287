package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.tenant.TerritoryPlans.WantedTerritory;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A territory as entered, checked as far as it can be without the plan and the postal register. */
record CheckedTerritory(String name, Rules rules) {
    static final FieldError NAME_TAKEN =
            new FieldError("name", "Another territory of the draft has this name. Choose one that tells them apart.");
    private static final int LONGEST_NAME = 120;

    /**
     * Reads what was entered.
     *
     * @param before the wording that it replaces; null for a new territory
     * @throws com.nextron.platform.core.problem.InvalidInput when it cannot be read at all; what else is wrong is noted
     */
    static CheckedTerritory read(Checks checks, WantedTerritory entered, Territory before) {
        checks.text("name", entered.name(), LONGEST_NAME);
        Optional<Country> country = checks.parse("country", entered.country(), Country::of);
        if (country.isPresent() && before != null) {
            checks.require(
                    country.get().equals(before.rules().country()),
                    new FieldError("country", "A territory stays in its country. Draw up a new one instead."));
        }
        Optional<List<PostalRange>> ranges =
                country.flatMap(where -> checks.parse("ranges", given(entered.ranges()), typed -> typed.stream()
                        .map(range -> PostalRange.of(where, range))
                        .toList()));
        if (country.isEmpty() || ranges.isEmpty()) {
            checks.done();
        }
        Rules rules = new Rules(
                country.orElseThrow(),
                entered.wholeCountry(),
                given(entered.counties()),
                given(entered.municipalities()),
                ranges.orElseThrow());
        checks.require(
                !rules.isEmpty(),
                new FieldError(
                        "ranges", "Say what belongs to it: the whole country, counties, municipalities or codes."));
        checks.require(
                !rules.whole() || !rules.namesPlaces() && rules.ranges().isEmpty(),
                new FieldError(
                        "wholeCountry", "The whole country needs no counties, municipalities or codes beside it."));
        return new CheckedTerritory(entered.name() == null ? "" : entered.name().strip(), rules);
    }

    private static List<String> given(List<String> entered) {
        return entered == null
                ? List.of()
                : entered.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }
}

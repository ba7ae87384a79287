package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Answers a list's question from a register in memory. */
final class PlaceList {
    private static final Set<String> FILTERS = Set.of("country", "defect");

    private PlaceList() {}

    static Listing<PostalPlace> find(ListQuery query, Function<Country, List<PostalPlace>> registers) {
        query.filters().keySet().stream()
                .filter(field -> !FILTERS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidInput(new FieldError(field, "This list cannot be filtered by " + field + "."));
                });
        Checks checks = new Checks();
        Country country = checks.parse("country", query.filters().getOrDefault("country", "NO"), Country::of)
                .orElse(Country.NORWAY);
        Predicate<PostalPlace> defect = checks.parse(
                        "defect", query.filters().getOrDefault("defect", ""), PlaceList::has)
                .orElse(place -> true);
        checks.done();
        String words = query.search().toLowerCase(Locale.ROOT);
        List<PostalPlace> matching = registers.apply(country).stream()
                .filter(defect)
                .filter(place -> words.isEmpty() || mentions(place, words))
                .toList();
        int from = Math.min(query.offset(), matching.size());
        int to = Math.min(from + query.limit(), matching.size());
        return new Listing<>(matching.subList(from, to), matching.size());
    }

    private static Predicate<PostalPlace> has(String name) {
        if (name.isBlank()) {
            return place -> true;
        }
        Defect wanted = Arrays.stream(Defect.values())
                .filter(defect -> defect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + name + "” is not a defect of a register."));
        return place -> place.defects().contains(wanted);
    }

    private static boolean mentions(PostalPlace place, String words) {
        return place.code().value().startsWith(words.replace(" ", ""))
                || place.city().toLowerCase(Locale.ROOT).contains(words)
                || place.municipality().toLowerCase(Locale.ROOT).contains(words);
    }
}

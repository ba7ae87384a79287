package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.Reach.Holding;
import com.nextron.platform.tenant.internal.reach.Stretches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds how far rules reach, by the postal register where they name counties or municipalities. */
@ApplicationScoped
class ReachOfRules {
    private PostalRegister register;

    /** For the container's proxy. */
    protected ReachOfRules() {}

    @Inject
    ReachOfRules(PostalRegister register) {
        this.register = register;
    }

    /** The rules with names as the country's register writes them; notes each name that it does not have. */
    Rules checked(Checks checks, Rules rules) {
        if (!rules.namesPlaces()) {
            return rules;
        }
        List<PostalPlace> places = register.places(rules.country());
        return new Rules(
                rules.country(),
                rules.whole(),
                names(checks, rules.counties(), new Naming("counties", "county", places, PostalPlace::county)),
                names(
                        checks,
                        rules.municipalities(),
                        new Naming("municipalities", "municipality", places, PostalPlace::municipality)),
                rules.ranges());
    }

    /**
     * The reaches of everybody who holds a territory.
     *
     * @param first the first reach's number; the others count on
     */
    List<Reach> of(Rules rules, List<Holding> holdings, long first) {
        List<Reach> reaches = new ArrayList<>();
        List<List<PostalRange>> parts = parts(rules);
        long number = first;
        for (Holding holding : holdings) {
            for (List<PostalRange> part : parts) {
                long codes = part.stream().mapToLong(PostalRange::codes).sum();
                for (PostalRange range : part) {
                    reaches.add(new Reach(number++, holding, range, codes));
                }
            }
        }
        return reaches;
    }

    /** The ranges of each rule. */
    List<List<PostalRange>> parts(Rules rules) {
        List<List<PostalRange>> parts = new ArrayList<>();
        if (rules.whole()) {
            parts.add(List.of(PostalRange.whole(rules.country())));
        }
        rules.ranges().forEach(range -> parts.add(List.of(range)));
        if (rules.namesPlaces()) {
            List<PostalPlace> places = register.places(rules.country());
            rules.counties().forEach(name -> parts.add(Stretches.of(places, named(PostalPlace::county, name))));
            rules.municipalities()
                    .forEach(name -> parts.add(Stretches.of(places, named(PostalPlace::municipality, name))));
        }
        return parts;
    }

    private static List<String> names(Checks checks, List<String> typed, Naming naming) {
        List<String> known = new ArrayList<>();
        for (String name : typed) {
            Optional<String> written = naming.places().stream()
                    .filter(named(naming.part(), name))
                    .findFirst()
                    .map(naming.part());
            checks.require(
                    written.isPresent(),
                    new FieldError(
                            naming.field(), "The postal register has no " + naming.word() + " “" + name + "” there."));
            known.add(written.orElse(name));
        }
        return known;
    }

    private static Predicate<PostalPlace> named(Function<PostalPlace, String> part, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return place -> part.apply(place).toLowerCase(Locale.ROOT).equals(wanted);
    }

    /** Where names of counties or municipalities come from, and what the field and the thing are called. */
    private record Naming(String field, String word, List<PostalPlace> places, Function<PostalPlace, String> part) {}
}

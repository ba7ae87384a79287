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

    /** Notes each name that the country's register does not have. */
    void check(Checks checks, Rules rules) {
        if (rules.namesPlaces()) {
            List<PostalPlace> places = register.places(rules.country());
            checkNames(checks, "counties", rules, places);
            checkNames(checks, "municipalities", rules, places);
        }
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

    private static void checkNames(Checks checks, String field, Rules rules, List<PostalPlace> places) {
        boolean counties = field.equals("counties");
        Function<PostalPlace, String> part = counties ? PostalPlace::county : PostalPlace::municipality;
        for (String name : counties ? rules.counties() : rules.municipalities()) {
            checks.require(
                    places.stream().anyMatch(named(part, name)),
                    new FieldError(
                            field,
                            "The postal register of " + rules.country().displayName() + " has no "
                                    + (counties ? "county" : "municipality") + " “" + name + "”."));
        }
    }

    private static Predicate<PostalPlace> named(Function<PostalPlace, String> part, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return place -> part.apply(place).toLowerCase(Locale.ROOT).equals(wanted);
    }
}

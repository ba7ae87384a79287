package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Destination;
import com.nextron.platform.dispatch.RoadDistance.Matrix;
import com.nextron.platform.dispatch.RoadDistance.Origin;
import com.nextron.platform.dispatch.RoadDistance.Place;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PostalRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The ways from bases to sites, many in one question to the road: sites with the same bases are asked for together. */
@ApplicationScoped
class Ways {
    /** Sites in one question. */
    private static final int SITES = 100;

    @Inject
    private PostalRegister register;

    @Inject
    private RoadDistance roads;

    /**
     * The ways that are wanted; whatever cannot be placed on the map is missing.
     *
     * @param wanted whose way is wanted, by site
     * @param signs given for each set of bases
     */
    Map<TenantId, Map<PostalCode, Way>> find(
            Map<PostalCode, Set<TenantId>> wanted, Map<TenantId, Profile> profiles, Signs signs) {
        Map<TenantId, Place> bases = new HashMap<>();
        profiles.forEach((partner, profile) -> place(profile.base()).ifPresent(base -> bases.put(partner, base)));
        Map<Set<TenantId>, List<Place>> together = new HashMap<>();
        wanted.forEach((site, partners) -> place(site)
                .ifPresent(place -> together.computeIfAbsent(partners, key -> new ArrayList<>())
                        .add(place)));
        Map<TenantId, Map<PostalCode, Way>> ways = new HashMap<>();
        together.forEach((partners, sites) -> {
            signs.give();
            List<TenantId> placed = partners.stream().filter(bases::containsKey).toList();
            for (int from = 0; from < sites.size() && !placed.isEmpty(); from += SITES) {
                ask(placed, bases, sites.subList(from, Math.min(from + SITES, sites.size())), ways);
            }
        });
        return ways;
    }

    private void ask(
            List<TenantId> partners,
            Map<TenantId, Place> bases,
            List<Place> sites,
            Map<TenantId, Map<PostalCode, Way>> ways) {
        Matrix matrix = roads.matrix(partners.stream().map(bases::get).toList(), sites);
        for (int row = 0; row < partners.size(); row++) {
            Map<PostalCode, Way> own = ways.computeIfAbsent(partners.get(row), key -> new HashMap<>());
            for (int column = 0; column < sites.size(); column++) {
                PostalCode site = sites.get(column).code().orElseThrow();
                own.put(site, Way.of(matrix.leg(new Origin(row), new Destination(column))));
            }
        }
    }

    /** Whose way to which site is wanted: more of them. */
    static void want(Map<PostalCode, Set<TenantId>> wanted, PostalCode site, Collection<TenantId> partners) {
        wanted.computeIfAbsent(site, key -> new TreeSet<>(Comparator.comparing(TenantId::value)))
                .addAll(partners);
    }

    private Optional<Place> place(PostalCode code) {
        return register.near(code)
                .map(known -> new Place(known.at(), code.country(), Optional.of(code), known.doubtful()));
    }
}

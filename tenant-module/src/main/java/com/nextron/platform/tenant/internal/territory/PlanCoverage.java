package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.internal.coverage.CoverageMap;
import com.nextron.platform.tenant.internal.coverage.CoverageProver;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.coverage.WeekHours;
import com.nextron.platform.tenant.internal.reach.Flattening;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the coverage prover has to know of an edition. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class PlanCoverage implements TerritoryCoverage {
    private static final List<Country> PROMISED =
            List.of(Country.NORWAY, Country.SWEDEN, Country.DENMARK, Country.FINLAND);

    @Inject
    private PlanReaches reaches;

    @Inject
    private PostalRegister register;

    @Inject
    private PartnerProfiles profiles;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Proof prove(Edition edition, LocalDate on) {
        LocalDate day = on == null ? today() : on;
        Map<Country, List<Reach>> flat = reaches.of(edition, 1);
        Map<TenantId, Profile> known = profiles.profiles(partners(flat));
        List<Finding> findings = new ArrayList<>();
        List<String> withoutRegister = new ArrayList<>();
        int codes = 0;
        for (Country country : PROMISED) {
            var segments = Flattening.of(flat.getOrDefault(country, List.of()));
            List<ProvenSite> sites = sites(country);
            if (sites.isEmpty()) {
                withoutRegister.add(country.code());
                sites = firstCodes(segments.values());
            }
            codes += sites.size();
            Map<TenantId, WeekHours> hours = hours(known, PostalRange.whole(country), day);
            findings.addAll(CoverageProver.prove(new ProvenCountry(country, day, sites, segments, hours)));
        }
        return new Proof(edition, day, codes, findings, withoutRegister);
    }

    @Override
    @Transactional
    public List<MapCell> map(Edition edition, String country, ResponseLevel level) {
        Checks checks = new Checks();
        Optional<Country> where = checks.parse("country", country, Country::of);
        checks.done();
        List<Reach> there = reaches.of(edition, 1).getOrDefault(where.orElseThrow(), List.of());
        List<Segment> segments = Flattening.of(there).getOrDefault(level, List.of());
        return CoverageMap.of(sites(where.get()), segments, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Site.zoneOf("NO"));
    }

    private List<ProvenSite> sites(Country country) {
        return register.places(country).stream()
                .map(place ->
                        new ProvenSite(place.code().value(), place.city(), place.county(), Optional.of(place.at())))
                .toList();
    }

    /** Without a register nobody knows which codes there are, but those that begin a stretch were named by a person. */
    private static List<ProvenSite> firstCodes(Collection<List<Segment>> segments) {
        return segments.stream()
                .flatMap(List::stream)
                .map(Segment::from)
                .filter(code -> !code.endsWith("-"))
                .distinct()
                .sorted()
                .map(code -> new ProvenSite(code, "", "", Optional.empty()))
                .toList();
    }

    private static Map<TenantId, WeekHours> hours(Map<TenantId, Profile> known, PostalRange country, LocalDate on) {
        ZoneId there = Site.of(country.from()).zone();
        Map<TenantId, WeekHours> hours = new HashMap<>();
        known.forEach((partner, profile) -> {
            if (profile.active()) {
                hours.put(
                        partner,
                        profile.dutyRoster()
                                ? WeekHours.ALL
                                : WeekHours.of(profile.hours()).readOnClockAhead(ahead(there, profile.zone(), on)));
            }
        });
        return hours;
    }

    /** How many hours the clocks there show more than the partner's own. */
    private static int ahead(ZoneId there, ZoneId own, LocalDate on) {
        ZonedDateTime noon = ZonedDateTime.of(on, LocalTime.NOON, own);
        return (int)
                Duration.ofSeconds(noon.withZoneSameInstant(there).getOffset().getTotalSeconds()
                                - noon.getOffset().getTotalSeconds())
                        .toHours();
    }

    private static Set<TenantId> partners(Map<Country, List<Reach>> flat) {
        return flat.values().stream()
                .flatMap(List::stream)
                .map(reach -> reach.holding().partner())
                .collect(Collectors.toSet());
    }
}

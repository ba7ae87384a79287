package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.deciding.RecentWork.Known;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.WhoGoes;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.Territories.Coverage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what is known of those that may be asked, and has it decided. Called inside a transaction. */
@ApplicationScoped
class Gathering {
    @Inject
    private Territories territories;

    @Inject
    private PartnerProfiles profiles;

    @Inject
    private ServicePartners partners;

    @Inject
    private RecentWork work;

    @Inject
    private Drives drives;

    /** Decides among those who hold the place. */
    Decided decide(Question question) {
        return decide(question, Set.of());
    }

    /** Decides among those who hold the place and these. */
    Decided decide(Question question, Collection<TenantId> others) {
        LocalDate today = question.askedAt().atZone(question.zone()).toLocalDate();
        Coverage coverage = territories.candidates(question.place(), question.level(), today);
        Map<TenantId, Candidate> holders = coverage.candidates().stream()
                .collect(Collectors.toMap(Candidate::partner, candidate -> candidate, (best, other) -> best));
        Map<TenantId, Profile> known = new HashMap<>(profiles.asOf(coverage.profileVersions()));
        Set<TenantId> unknown = new LinkedHashSet<>(others);
        unknown.removeAll(known.keySet());
        known.putAll(profiles.profiles(unknown));
        Map<TenantId, Drive> ways = drives.to(question.place(), known.values());
        Known lately = work.known(question, known.keySet());
        List<Contender> contenders = known.values().stream()
                .map(profile -> new Contender(
                        profile,
                        Optional.ofNullable(holders.get(profile.partner())).map(Gathering::holding),
                        Optional.ofNullable(ways.get(profile.partner())),
                        lately.tally(profile.partner())))
                .toList();
        return new Decided(WhoGoes.decide(question, contenders, lately.weights()), coverage.planVersion());
    }

    /** The partners of a country, of which a dispatcher can choose by agreement (O4). */
    List<TenantId> partnersIn(Country country) {
        return partners.list(ListQuery.first(ListQuery.MOST).where("country", country.code())).items().stream()
                .map(ServicePartners.PartnerView::id)
                .toList();
    }

    private static Holding holding(Candidate candidate) {
        return new Holding(candidate.rank(), candidate.territoryName(), candidate.specificity());
    }

    /** A decision and the plan of territories that it was made by. */
    record Decided(Decision decision, long planVersion) {}
}

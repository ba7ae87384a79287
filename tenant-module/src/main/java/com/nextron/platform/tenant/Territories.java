package com.nextron.platform.tenant;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who serves which place at which response level, by the territory plan in force; and the short way to change a single
 * range of it. Larger changes go by a draft: {@link TerritoryPlans}.
 */
public interface Territories {
    /**
     * Assigns a range to a partner, or to the operator's own technicians, and publishes that as the plan's next version.
     * For hq-admin and hq-dispatcher.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that is wrong; for the rank, when another is
     *     primary by a rule as narrow that meets this range
     * @throws com.nextron.platform.core.problem.WrongState while a draft is open: the change belongs there
     */
    AssignmentView assign(AssignTerritory wanted);

    /**
     * Ends an assignment: it holds up to and with that day; published as the plan's next version, unless a draft is open.
     * For hq-admin and hq-dispatcher.
     *
     * @param lastDay today or later, not before the first day
     */
    AssignmentView end(UUID id, LocalDate lastDay);

    /**
     * Assignments of the plan in force. Filters: partner, country, level, rank, territory. Search: partner, territory, what
     * it consists of. Sorts: partnerName, territoryName, country, rank, validFrom, validTo. For headquarters; a partner
     * sees its own.
     */
    Listing<AssignmentView> list(ListQuery query);

    /**
     * Who may be asked for a visit there, by the plan in force: active partners whose assignment holds on that day, primary
     * before backup, the narrower rule before the wider, each partner once by its best place. One indexed range query. For
     * headquarters and the platform.
     */
    Coverage candidates(PostalCode place, ResponseLevel level, LocalDate on);

    /**
     * What headquarters enters.
     *
     * @param partner a partner's tenant id, or {@code nextron} for the operator's own technicians
     * @param postalTo the last code of the range, included; the same as {@code postalFrom} for a single code
     * @param levels codes of response levels, one assignment is stored for all of them
     * @param validTo the last day, included; null while it is open
     */
    record AssignTerritory(
            String partner,
            String country,
            String postalFrom,
            String postalTo,
            Set<String> levels,
            Rank rank,
            LocalDate validFrom,
            LocalDate validTo) {}

    /**
     * An assignment as people see it.
     *
     * @param places what its territory consists of, in words
     * @param validTo the last day, included; null while it is open
     */
    record AssignmentView(
            UUID id,
            TenantId partner,
            String partnerName,
            UUID territory,
            String territoryName,
            String country,
            String places,
            Set<ResponseLevel> levels,
            Rank rank,
            LocalDate validFrom,
            LocalDate validTo) {}

    /**
     * Who holds a place.
     *
     * @param planVersion the published plan that answered, so that a decision can name it
     * @param candidates best first; empty where nobody holds the place
     * @param profileVersions in which version the profile of each of them stands ({@link PartnerProfiles#asOf})
     */
    record Coverage(long planVersion, List<Candidate> candidates, Map<TenantId, Long> profileVersions) {
        public Coverage {
            candidates = List.copyOf(candidates);
            profileVersions = Map.copyOf(profileVersions);
        }
    }

    /**
     * One partner that may be asked, and why.
     *
     * @param territory the territory it holds
     * @param specificity how narrow the territory's rule for the place is, on a logarithmic scale: 1000 for a single
     *     postal code, 0 for a whole country. In Norway a thousand codes are 250, ten codes 750
     * @param postalFrom the first code of the stretch the rule reaches around the place
     * @param postalTo its last code, included
     */
    record Candidate(
            TenantId partner,
            String name,
            Rank rank,
            UUID territory,
            String territoryName,
            int specificity,
            String postalFrom,
            String postalTo) {}
}

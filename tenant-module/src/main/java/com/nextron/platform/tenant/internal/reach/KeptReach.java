package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A reach of the published plan as a server keeps it in memory.
 *
 * @param codes how many codes the whole rule could hold
 * @param validTo the last day, included; null while it is open
 */
record KeptReach(
        long number,
        TenantId partner,
        Rank rank,
        UUID territory,
        String territoryName,
        long codes,
        int specificity,
        String postalFrom,
        String postalTo,
        LocalDate validFrom,
        LocalDate validTo) {
    /** Primary before backup, then the narrower; names are compared between the two parts. */
    static final Comparator<KeptReach> NARROWER_FIRST =
            Comparator.comparing(KeptReach::rank).thenComparing(KeptReach::codes);

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    Candidate candidate(String name) {
        return new Candidate(partner, name, rank, territory, territoryName, specificity, postalFrom, postalTo);
    }
}

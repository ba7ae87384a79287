package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One assignment over one stretch of one of its territory's rules.
 *
 * @param number its number in the index
 * @param range the stretch
 * @param codes how many codes the whole rule could hold: a county of three stretches counts all three
 */
public record Reach(long number, Holding holding, PostalRange range, long codes) {
    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !holding.validFrom().isAfter(day)
                && (holding.validTo() == null || !holding.validTo().isBefore(day));
    }

    public int specificity() {
        return PostalRange.specificity(range.country(), codes);
    }

    /**
     * Who holds a territory, and how.
     *
     * @param validTo the last day, included; null while it is open
     */
    public record Holding(
            UUID assignment,
            TenantId partner,
            Rank rank,
            Set<ResponseLevel> levels,
            UUID territory,
            String territoryName,
            LocalDate validFrom,
            LocalDate validTo) {}
}

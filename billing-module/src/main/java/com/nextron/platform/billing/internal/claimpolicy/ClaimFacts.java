package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a claim is judged by.
 *
 * @param partner who did the visit
 * @param acceptedBy who holds the accepted offer of the job, if anybody does
 * @param card which card priced it
 */
public record ClaimFacts(
        TenantId partner, Optional<TenantId> acceptedBy, Expected expected, Reported reported, Card card) {
    /** Which card priced a claim. */
    public enum Card {
        IN_FORCE,
        BEGAN_LATER,
        NONE
    }

    /**
     * What was agreed before the visit.
     *
     * @param kilometres both ways, as estimated
     * @param appointment the window kept for the visit
     */
    public record Expected(Optional<BigDecimal> kilometres, Optional<Duration> appointment) {}

    /**
     * What was reported.
     *
     * @param kilometres really driven, both ways (D-B3)
     */
    public record Reported(Duration onSite, BigDecimal kilometres, List<Finding> findings) {
        public Reported {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Why work is not covered.
     *
     * @param evidence what shows it; may be empty
     */
    public record Finding(String work, String evidence) {}
}

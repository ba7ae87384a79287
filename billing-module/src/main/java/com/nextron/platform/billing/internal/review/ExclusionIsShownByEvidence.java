package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.internal.review.ReviewedVisit.Finding;
import java.util.Optional;

/** Who charges for what the warranty would bear has to show why (W5). */
record ExclusionIsShownByEvidence() implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        return visit.findings().stream()
                .filter(finding -> finding.evidence().isBlank())
                .map(Finding::what)
                .reduce((one, other) -> one + "; " + other)
                .map(what -> new HoldReason(
                        "W5",
                        "Nothing shows that this is not covered: " + what + ".",
                        "Ask the technician for the evidence, or correct it to covered."));
    }
}

package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;
import java.util.stream.Collectors;

/** Whatever was found to be no hardware error has something that shows it (W5, W6). */
final class UncoveredFindingHasEvidence implements ClaimPolicy {
    private static final String SENTENCE = "An uncovered finding has evidence";

    @Override
    public Check judge(ClaimFacts facts) {
        var findings = facts.reported().findings();
        String without = findings.stream()
                .filter(finding -> finding.evidence().isBlank())
                .map(ClaimFacts.Finding::work)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            return new Check(SENTENCE, "W5", false, "Nothing shows why this is not covered: " + without + ".");
        }
        return findings.isEmpty()
                ? new Check(SENTENCE, "W5", true, "Nothing was found that takes the work out of the warranty.")
                : new Check(SENTENCE, "W5", true, "What was found is shown by evidence.");
    }
}

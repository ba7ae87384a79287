package com.nextron.platform.returns.internal.warranty;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.NotCovered;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.util.List;

/**
 * An exclusion that somebody found, with what shows it (W5, W6).
 *
 * @param evidence what shows it: a photo's name, a measurement, a sentence
 * @param by who recorded it
 */
public record FoundExclusion(Exclusion exclusion, String evidence, String by) {
    public FoundExclusion {
        if (evidence == null || evidence.isBlank() || by == null || by.isBlank()) {
            throw new IllegalArgumentException("An exclusion needs its evidence, and who recorded it (W5).");
        }
    }

    /** The answer after what was found: as the papers have it, or not covered as soon as anything excludes it. */
    public static WarrantyAnswer applied(WarrantyAnswer byThePapers, List<FoundExclusion> found) {
        if (found.isEmpty()) {
            return byThePapers;
        }
        return new NotCovered(found.stream().map(FoundExclusion::reason).toList());
    }

    private Reason reason() {
        return new Reason(
                exclusion.rule(), exclusion.label() + ", shown by: " + evidence.strip() + " (" + by.strip() + ").");
    }
}

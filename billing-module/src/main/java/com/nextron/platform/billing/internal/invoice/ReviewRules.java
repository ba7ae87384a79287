package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * When finance looks at a rated visit before it is issued.
 *
 * @param mostKilometres driven, included, that need no look (D-B3)
 * @param longest visit, included, that needs no look
 */
record ReviewRules(BigDecimal mostKilometres, Duration longest) {
    /** Why the visit needs a look, as a sentence; nothing when it is in order. The customer is where it is registered. */
    Optional<String> reasonToHold(Visit visit, Country customer) {
        if (visit.kilometres().compareTo(mostKilometres) > 0) {
            return Optional.of(visit.kilometres().toPlainString() + " km were reported, more than the "
                    + mostKilometres.toPlainString() + " km that go through unseen (D-B3).");
        }
        if (visit.duration().compareTo(longest) > 0) {
            return Optional.of("The visit took " + visit.duration().toHours() + " h "
                    + visit.duration().toMinutesPart() + " min, longer than the " + longest.toHours()
                    + " h that go through unseen.");
        }
        if (!customer.isNordic()) {
            return Optional.of("The customer is registered in " + customer.displayName()
                    + ", where no electronic invoice address is known: its invoice will not be in the Peppol file.");
        }
        return Optional.empty();
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.rating.RatedVisit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice is drafted with.
 *
 * @param rateCard name and version of the card, empty where none is in force
 * @param rated the customer's lines; none where they could not be worked out
 * @param heldBecause why a person has to look first
 */
record DraftedVisit(String rateCard, RatedVisit rated, BigDecimal vatPercent, Optional<String> heldBecause) {
    /** A visit that could not be rated, for that reason. */
    static DraftedVisit unrated(Currency currency, String reason) {
        return new DraftedVisit("", new RatedVisit(currency, 0, List.of()), BigDecimal.ZERO, Optional.of(reason));
    }
}

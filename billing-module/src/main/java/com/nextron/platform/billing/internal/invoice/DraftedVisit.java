package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a visit comes onto an invoice with.
 *
 * @param rateCard name and version of the card, empty where none is in force
 * @param rated the customer's lines; none where they could not be worked out
 * @param vat that goes on them
 * @param heldBecause why a person has to look first
 */
record DraftedVisit(String rateCard, RatedVisit rated, VatTreatment vat, Optional<String> heldBecause) {
    /** A visit that could not be rated, for that reason. */
    static DraftedVisit unrated(Currency currency, String reason) {
        return new DraftedVisit(
                "", new RatedVisit(currency, 0, List.of()), VatTreatment.NOT_RATED, Optional.of(reason));
    }

    /** Whether it has to wait for a person: then it waits on an invoice of its own and holds no other visit. */
    boolean isHeld() {
        return heldBecause.isPresent() || rated.lines().stream().anyMatch(line -> line.words() instanceof UnpricedPart);
    }
}

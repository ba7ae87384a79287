package com.nextron.platform.billing.internal.review;

import com.nextron.platform.core.place.Country;
import java.util.Optional;

/** Outside the four countries no electronic invoice address is known: such an invoice goes by another way (B1). */
record CustomerGetsElectronicInvoices() implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        Country country = visit.customer().country();
        return country.isNordic()
                ? Optional.empty()
                : Optional.of(new HoldReason(
                        "B1",
                        "The customer is registered in " + country.displayName()
                                + ", where no electronic invoice address is known: its invoice will not be in the Peppol"
                                + " file.",
                        "Release it: it is sent by e-mail, as PDF."));
    }
}

package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.internal.quote.QuoteStanding;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All that a visit of which something is charged is reviewed by.
 *
 * @param expected what was known before it
 * @param meanwhile other visits of the same technician at the same time
 * @param findings the exclusions that were found (W5, W6)
 * @param quote what was agreed on prices
 */
public record ReviewedVisit(
        Visit visit,
        Expected expected,
        List<OtherVisit> meanwhile,
        List<Finding> findings,
        QuoteStanding quote,
        Payer customer) {
    /**
     * What was known before the visit.
     *
     * @param kilometres both ways, as estimated (D-B3)
     * @param appointment the window that was agreed with the customer
     */
    public record Expected(Optional<BigDecimal> kilometres, Optional<TimeWindow> appointment) {}

    /** A visit elsewhere. */
    public record OtherVisit(String workOrderNumber, TimeWindow onSite) {}

    /**
     * An exclusion that was found.
     *
     * @param what in the report's words
     * @param evidence what shows it; empty without one
     */
    public record Finding(String what, String evidence) {}

    /** Who gets the invoice, as registered. */
    public record Payer(
            String name,
            String organisationNumber,
            Country country,
            String street,
            String postalCode,
            String city,
            String email) {}
}

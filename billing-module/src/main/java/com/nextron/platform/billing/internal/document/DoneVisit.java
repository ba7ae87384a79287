package com.nextron.platform.billing.internal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A visit that a document charges, or a part that was sent and did not come back (D-P3).
 *
 * @param workOrder its number; a part's service number
 * @param sentPart whether it is such a part: both instants are when it was sent
 * @param country two letters
 * @param zone of the site; both instants are shown in it (D-B1)
 */
public record DoneVisit(
        UUID id,
        String workOrder,
        String caseNumber,
        String postalCode,
        String city,
        String country,
        ZoneId zone,
        Instant arrivedAt,
        Instant departedAt,
        boolean sentPart) {
    public LocalDate arrivedOn() {
        return LocalDate.ofInstant(arrivedAt, zone);
    }

    public LocalDate departedOn() {
        return LocalDate.ofInstant(departedAt, zone);
    }
}

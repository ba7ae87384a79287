package com.nextron.platform.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A visit on an invoice: what was delivered, where and when. Or a part that was sent and did not come back (D-P3): then {@code
 * visitNumber} is 0, {@code visitId} and {@code workOrderId} are its exchange's id, and {@code workOrderNumber} is its service
 * number.
 *
 * @param position by which the lines name it; from 1
 * @param visitId the visit in dispatch and in {@link VisitCosts}
 * @param visitNumber 1 for the work order's first visit
 * @param country of the site, two letters
 * @param zone of the site
 * @param billedMinutes of the customer's side, rounded (D-B1)
 * @param rateCard name and version of the card it was rated by; empty where none was in force
 */
public record BilledVisit(
        int position,
        UUID visitId,
        int visitNumber,
        UUID workOrderId,
        String workOrderNumber,
        UUID caseId,
        String caseNumber,
        String country,
        String sitePostalCode,
        String siteCity,
        String zone,
        Instant arrivedAt,
        Instant departedAt,
        int billedMinutes,
        String rateCard) {
    /** Whether it is a part that was sent, not a visit. */
    public boolean isPart() {
        return visitNumber == 0;
    }

    /** The place of delivery in one line. */
    public String site() {
        return sitePostalCode + " " + siteCity;
    }

    /** The day of delivery: of the departure, in the site's zone. */
    public LocalDate deliveredOn() {
        return LocalDate.ofInstant(departedAt, ZoneId.of(zone));
    }
}

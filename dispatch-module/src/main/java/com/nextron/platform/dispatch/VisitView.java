package com.nextron.platform.dispatch;

import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One visit of a work order.
 *
 * @param number 1 for the first; a cancelled visit lends its number to the next
 * @param partner who does or did it
 * @param agreed whether the window was agreed with the customer
 * @param overlapBecause why it was planned although the technician has another visit then
 * @param setOffAt when the technician started driving
 * @param estimatedKilometres both ways between the holder's base and the site; an estimate is never invoiced (D-B3)
 */
public record VisitView(
        UUID id,
        int number,
        VisitStatus status,
        Party partner,
        TechnicianOnJob technician,
        boolean agreed,
        Optional<String> overlapBecause,
        Optional<Instant> setOffAt,
        Optional<Moment> arrival,
        Optional<Moment> departure,
        Optional<BigDecimal> estimatedKilometres,
        Optional<Report> report,
        Optional<String> cancelledBecause) {
    /**
     * When something happened on site.
     *
     * @param at what counts: the server's time, or the time told when it was entered later
     * @param enteredAt the server's time of the entry
     * @param onDevice what the technician's device said, if it said anything
     */
    public record Moment(Instant at, Instant enteredAt, Optional<Instant> onDevice) {}
}

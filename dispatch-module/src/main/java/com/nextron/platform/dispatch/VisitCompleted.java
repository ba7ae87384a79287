package com.nextron.platform.dispatch;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit was reported and can be rated. A work order may have several; each is told of once, under its visit's id.
 *
 * @param customer the customer's tenant id
 * @param partner the tenant that did the visit: a partner's, or the operator's
 * @param zone the site's zone id
 * @param subdivision the site's part of the country with a calendar of its own, or null
 * @param covered whether the visit itself is: in warranty, and no exclusion found (B1, B2); each part says for itself (B3)
 * @param exclusion the exclusion's name, or null
 * @param visitId the key by which a consumer counts a visit once
 * @param visitNumber 1 for the work order's first visit
 * @param noShow whether the customer was not there: billable by the rate card, no work was done
 * @param estimatedKilometres both ways between the holder's base and the site, as estimated when the visit was planned
 *     (D-B3); null if unknown
 * @param comeAgain whether another visit follows: the case stays open
 * @param work the pieces of work; none where the report names none, then {@code covered} speaks for all of it
 * @param parts the parts fitted or handed over
 * @param evidence what shows the exclusion of the visit as a whole (W5); empty without one, null if told before this was kept
 * @param technicianId who was there; null if told before this was kept
 * @param agreedFrom the beginning of the window that was agreed with the customer; null where none was
 * @param agreedTo its end
 * @param model of the machine; empty if told before this was kept
 */
public record VisitCompleted(
        UUID workOrderId,
        String workOrderNumber,
        UUID caseId,
        String caseNumber,
        String customer,
        String partner,
        String partnerName,
        String responseLevel,
        String country,
        String subdivision,
        String zone,
        String postalCode,
        String city,
        Instant arrivedAt,
        Instant departedAt,
        BigDecimal kilometres,
        boolean covered,
        boolean inWarranty,
        String exclusion,
        String summary,
        String technicianName,
        UUID visitId,
        int visitNumber,
        boolean noShow,
        BigDecimal estimatedKilometres,
        boolean comeAgain,
        List<WorkDone> work,
        List<PartFitted> parts,
        String evidence,
        UUID technicianId,
        Instant agreedFrom,
        Instant agreedTo,
        String model)
        implements PlatformEvent {
    /** An event from before work orders had several visits names none: its order's only visit carries the order's id. */
    public VisitCompleted {
        visitId = visitId == null ? workOrderId : visitId;
        visitNumber = visitNumber == 0 ? 1 : visitNumber;
        work = work == null ? List.of() : List.copyOf(work);
        parts = parts == null ? List.of() : List.copyOf(parts);
        model = model == null ? "" : model;
    }
}

package com.nextron.platform.dispatch;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A work order as the caller may see it.
 *
 * @param version for If-Match
 * @param deadline when somebody has to be on site; empty by agreement
 * @param zone the site's zone: show every time of the job in it
 * @param certifications what a technician has to hold for the job (O6)
 * @param address empty for whoever may not see it yet
 * @param partner who has accepted; empty before
 * @param technician who goes on the visit that is planned or under way, else who went last
 * @param arrivedAt the first arrival: it met the promise or missed it (D-O6)
 * @param departedAt of the latest visit
 * @param report of the latest visit that was reported
 * @param journey the stations passed so far, in order
 * @param visits in the order in which they were planned
 */
public record WorkOrderView(
        UUID id,
        long version,
        String number,
        UUID caseId,
        String caseNumber,
        TenantId customer,
        WorkOrderStatus status,
        ResponseLevel level,
        Instant receivedAt,
        Optional<Instant> deadline,
        ZoneId zone,
        String calendarVersion,
        List<ClockSegment> segments,
        String country,
        String postalCode,
        String city,
        String work,
        String machine,
        Set<String> certifications,
        boolean inWarranty,
        Optional<OpenWorkOrder.SiteAddress> address,
        Optional<Party> partner,
        Optional<TechnicianOnJob> technician,
        Optional<Instant> arrivedAt,
        Optional<Instant> departedAt,
        Optional<Report> report,
        List<Station> journey,
        List<VisitView> visits) {

    /** The tenant that does the job. */
    public record Party(TenantId id, String name) {}

    /** Who goes, and in which window [from, to). */
    public record TechnicianOnJob(UUID id, String name, Instant plannedFrom, Instant plannedTo) {}

    /**
     * What was reported.
     *
     * @param kilometres really driven, both ways (D-B3)
     * @param covered whether the customer pays nothing (B2)
     * @param exclusion why not covered, if an exclusion was found
     * @param evidence what shows the exclusion; empty without one
     * @param noShow whether the customer was not there
     * @param comeAgainBecause why the work is not finished, if it is not
     * @param signedBy who signed for the customer, if anybody did
     */
    public record Report(
            BigDecimal kilometres,
            boolean covered,
            Optional<Exclusion> exclusion,
            String evidence,
            String summary,
            Instant reportedAt,
            boolean noShow,
            Optional<String> comeAgainBecause,
            List<WorkDone> work,
            List<PartFitted> parts,
            List<CheckDone> checklist,
            Optional<String> signedBy) {}

    /**
     * A station of the job.
     *
     * @param name such as {@code Offered to Nordlys IT}
     * @param by who brought it there
     */
    public record Station(String name, Instant at, String by) {}
}

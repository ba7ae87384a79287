package com.nextron.platform.dispatch;

import com.nextron.platform.core.Exclusion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The visit itself: who goes, arrival, departure, report. For the partner or operator that holds the job. */
public interface Visits {
    /**
     * Puts a technician of the holder on the job; again to change it, until arrival. For partner-manager, m2m-partner,
     * and hq-dispatcher for the operator's own jobs.
     *
     * @param plannedFrom when the technician means to be there
     */
    WorkOrderView plan(UUID workOrder, UUID technician, Instant plannedFrom);

    /**
     * The technician is on site: the milestone that meets the promise (D-O6). For technician (their own jobs),
     * partner-manager, m2m-partner, and hq-dispatcher for the operator's own jobs.
     *
     * @param at when; not before the case was received and not in the future (two minutes of a phone's clock are
     *     forgiven). The time of the entry is kept beside it.
     */
    WorkOrderView arrive(UUID workOrder, Instant at);

    /**
     * The technician leaves. Same callers as {@link #arrive}.
     *
     * @param at after the arrival, at most 72 hours later, not in the future
     */
    WorkOrderView depart(UUID workOrder, Instant at);

    /** What was found and driven; ends the work order and publishes {@link VisitCompleted}. Same callers. */
    WorkOrderView report(UUID workOrder, ReportVisit report);

    /**
     * The report.
     *
     * @param kilometres really driven, both ways, 0 to 2000, one decimal (D-B3)
     * @param exclusion why the error is not covered, or null when it is a hardware error (W5)
     * @param evidence what shows the exclusion; required with one
     * @param summary what was found and done
     */
    record ReportVisit(BigDecimal kilometres, Exclusion exclusion, String evidence, String summary) {}
}

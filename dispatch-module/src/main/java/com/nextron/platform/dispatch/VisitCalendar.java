package com.nextron.platform.dispatch;

import com.nextron.platform.dispatch.RoadDistance.Leg;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who goes where and when: for planning, and for the technician's own day. */
public interface VisitCalendar {
    /**
     * The visits of the caller's tenant that are planned, under way or reported and whose windows touch [from, to), by
     * technician and time; a technician's own only. For partner-manager, m2m-partner, technician and hq-dispatcher.
     *
     * @param to at most 62 days after {@code from}
     */
    List<PlannedVisit> between(Instant from, Instant to);

    /**
     * The caller's own visits that are planned or under way, in the order of their windows, each with the road from the
     * one before on the same day, or from the base. For technician.
     */
    List<Stop> mine();

    /**
     * Who could go in that window, the best first: certified for the job on that day (O6) and free; then by the road
     * from the visit before. For the job's holder: partner-manager, m2m-partner, and hq-dispatcher.
     */
    List<Suggestion> suggest(UUID workOrder, Instant from, Instant to);

    /** What a technician goes through on a visit there, as it is configured for the kind of machine. As {@link #mine}. */
    List<String> checklist(UUID workOrder);

    /**
     * A visit in the calendar.
     *
     * @param zone the site's zone
     * @param road from the technician's visit before on the same day, or from the base; empty where one of them cannot be
     *     placed
     * @param from what the road begins at, such as {@code WO-100045} or {@code base}
     */
    record PlannedVisit(
            UUID workOrderId,
            String workOrderNumber,
            String work,
            String postalCode,
            String city,
            ZoneId zone,
            Optional<Instant> deadline,
            VisitView visit,
            Optional<Leg> road,
            String from) {}

    /**
     * A visit on a technician's way.
     *
     * @param road from the visit before on the same day, or from the base; empty where one of them cannot be placed
     * @param from what the road begins at, such as {@code WO-100045} or {@code your base}
     */
    record Stop(WorkOrderView order, VisitView visit, Optional<Leg> road, String from, List<String> checklist) {}

    /**
     * A technician who could go.
     *
     * @param certifications that hold on the day
     * @param certified whether they do for what the job needs (O6)
     * @param taken the visit that is in the way, if one is
     * @param road from the visit before on the same day, or from the base
     */
    record Suggestion(
            UUID technician,
            String name,
            List<String> certifications,
            boolean certified,
            Optional<Taken> taken,
            Optional<Leg> road,
            String from) {
        /** Whether nothing is in the way. */
        public boolean free() {
            return taken.isEmpty() && certified;
        }
    }

    /** A visit that is in the way. */
    record Taken(String workOrder, Instant from, Instant to) {}
}

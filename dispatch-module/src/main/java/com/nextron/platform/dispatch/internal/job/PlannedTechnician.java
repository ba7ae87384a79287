package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who goes, from when, and who said so. Replaced as a whole. */
@Embeddable
class PlannedTechnician {
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(366);

    @Column(name = "technician_id")
    private UUID technicianId;

    @Column(name = "technician_name")
    private String technicianName;

    @Column(name = "planned_from")
    private Instant plannedFrom;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private String plannedBy;

    protected PlannedTechnician() {}

    static PlannedTechnician of(TechnicianView technician, Instant from, Entered entered) {
        PlannedTechnician planned = new PlannedTechnician();
        planned.technicianId = technician.id();
        planned.technicianName = technician.name();
        planned.plannedFrom = from;
        planned.plannedAt = entered.at();
        planned.plannedBy = entered.by();
        return planned;
    }

    /** Refuses a visit planned before the case was received, or so far ahead that the date must be wrong. */
    static void checkFrom(Instant from, Instant receivedAt, Instant now) {
        new Checks()
                .require(
                        !from.isBefore(receivedAt),
                        new FieldError("plannedFrom", "The visit cannot be planned before the case was received."))
                .require(
                        from.isBefore(now.plus(FARTHEST_AHEAD)),
                        new FieldError("plannedFrom", "That is more than a year ahead; check the date."))
                .done();
    }

    static PlannedTechnician nobody() {
        return new PlannedTechnician();
    }

    boolean is(UUID technician, Instant from) {
        return technician.equals(technicianId) && from.equals(plannedFrom);
    }

    Optional<TechnicianOnJob> view() {
        return Optional.ofNullable(technicianId).map(id -> new TechnicianOnJob(id, technicianName, plannedFrom));
    }

    Optional<Milestone> planned(String holder) {
        return Optional.ofNullable(plannedAt)
                .map(at -> new Milestone("Technician planned: " + technicianName, at, plannedBy, holder));
    }
}

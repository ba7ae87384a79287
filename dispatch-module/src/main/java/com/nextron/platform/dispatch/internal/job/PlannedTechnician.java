package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who goes, from when, and who said so. Replaced as a whole. */
@Embeddable
class PlannedTechnician {
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

    PlannedTechnician(TechnicianView technician, Instant from, Entered entered) {
        this.technicianId = technician.id();
        this.technicianName = technician.name();
        this.plannedFrom = from;
        this.plannedAt = entered.at();
        this.plannedBy = entered.by();
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

    Optional<Entered> entered() {
        return Optional.ofNullable(plannedAt).map(at -> new Entered(at, plannedBy));
    }
}

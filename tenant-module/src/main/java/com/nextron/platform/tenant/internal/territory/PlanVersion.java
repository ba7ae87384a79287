package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A published version of the plan. Never changed. */
@Entity
@Table(schema = "tenant", name = "territory_plan")
class PlanVersion {
    @Id
    private long version;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    @Column(name = "holes_reason")
    private String holesReason;

    @Column(name = "hole_count")
    private Integer holes;

    @Column(name = "overlap_count")
    private Integer overlaps;

    private String changes;

    protected PlanVersion() {}

    PlanVersion(long version, Note note, Instant now) {
        this.version = version;
        this.tenant = TenantId.OPERATOR.value();
        // To the microsecond, as the database keeps it: what is answered now is what is read later.
        this.publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.publishedBy = note.by();
        this.reason = note.reason();
        this.changes = String.join("\n", note.changes());
    }

    /** With what the prover found. */
    PlanVersion proven(Found found, String whyWithHoles) {
        this.holes = found.holes();
        this.overlaps = found.overlaps();
        this.holesReason = found.holes() == 0 ? null : whyWithHoles;
        return this;
    }

    long version() {
        return version;
    }

    PublishedPlan view() {
        return new PublishedPlan(
                version,
                publishedAt,
                publishedBy,
                reason,
                Optional.ofNullable(holesReason),
                Optional.ofNullable(holes),
                Optional.ofNullable(overlaps),
                changes.isEmpty() ? List.of() : List.of(changes.split("\n")));
    }

    /** Who publishes and why, and what changes. */
    record Note(String by, String reason, List<String> changes) {}

    /** How many groups the prover found. */
    record Found(int holes, int overlaps) {}
}

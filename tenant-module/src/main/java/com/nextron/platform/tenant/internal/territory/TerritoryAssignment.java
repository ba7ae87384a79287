package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.internal.reach.Reach.Holding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * One wording of an assignment: a territory, held by one partner (or the operator) for some levels and days. Like a
 * territory's, its words never change.
 */
@Entity
@Table(schema = "tenant", name = "territory_assignment")
class TerritoryAssignment {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "assignment_id")
    private UUID assignment;

    @Column(name = "territory_id")
    private UUID territory;

    private String levels;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "since_version")
    private Long since;

    @Column(name = "until_version")
    private Long until;

    private boolean dropped;

    protected TerritoryAssignment() {}

    /** A wording for the draft. */
    TerritoryAssignment(UUID assignment, UUID territory, WantedAssignment wanted, Instant now) {
        this.id = Ids.next();
        this.assignment = assignment;
        this.territory = territory;
        this.partner = wanted.partner().value();
        this.levels = Levels.text(wanted.levels());
        this.rank = wanted.rank();
        this.validFrom = wanted.validFrom();
        this.validTo = wanted.validTo();
        this.createdAt = now;
    }

    /** The same with that last day. */
    TerritoryAssignment ending(LocalDate lastDay, Instant now) {
        WantedAssignment same = new WantedAssignment(partner(), levels(), rank, validFrom, lastDay);
        return new TerritoryAssignment(assignment, territory, same, now);
    }

    /** The draft leaves it out, or says it in another way. */
    void drop() {
        dropped = true;
    }

    boolean isPublished() {
        return since != null;
    }

    /** Whether both would be asked first, at the same level on the same day; places are not compared. */
    boolean rivals(TerritoryAssignment other) {
        return rank == Rank.PRIMARY
                && other.rank == Rank.PRIMARY
                && !partner.equals(other.partner)
                && !Collections.disjoint(levels(), other.levels())
                && startsBeforeTheEndOf(other)
                && other.startsBeforeTheEndOf(this);
    }

    private boolean startsBeforeTheEndOf(TerritoryAssignment other) {
        return other.validTo == null || !validFrom.isAfter(other.validTo);
    }

    UUID assignment() {
        return assignment;
    }

    UUID territory() {
        return territory;
    }

    TenantId partner() {
        return new TenantId(partner);
    }

    Rank rank() {
        return rank;
    }

    Set<ResponseLevel> levels() {
        return Levels.read(levels);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Holding holding(String territoryName) {
        return new Holding(assignment, partner(), rank, levels(), territory, territoryName, validFrom, validTo);
    }

    HolderView view(String partnerName) {
        return new HolderView(assignment, territory, partner(), partnerName, levels(), rank, validFrom, validTo);
    }
}

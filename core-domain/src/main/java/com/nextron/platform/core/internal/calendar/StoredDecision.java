package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.calendar.DayChange.Effect;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as it was stored. Never changed: the day is opened or closed again by another one. */
@Entity
@Table(schema = "core", name = "calendar_decision")
class StoredDecision {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String region;
    private String agreement;
    private int number;

    @Column(name = "base_number")
    private int baseNumber;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String reason;
    private boolean inherited;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected StoredDecision() {}

    StoredDecision(UUID id, Decision decision) {
        this.id = id;
        this.tenantId = TenantId.OPERATOR.value();
        this.region = decision.region().code();
        this.agreement = decision.agreement();
        this.number = decision.number();
        this.baseNumber = decision.baseNumber();
        this.day = decision.change().day();
        this.effect = decision.change().effect();
        this.reason = decision.change().reason();
        this.inherited = decision.inherited();
        this.decidedAt = decision.at();
        this.decidedBy = decision.by();
    }

    Decision decision() {
        return new Decision(
                CalendarRegion.ofCode(region),
                agreement,
                number,
                baseNumber,
                new DayChange(day, effect, reason),
                inherited,
                decidedAt,
                decidedBy);
    }
}

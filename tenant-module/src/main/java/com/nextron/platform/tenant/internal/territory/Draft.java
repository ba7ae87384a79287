package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one draft, while it is open. */
@Entity
@Table(schema = "tenant", name = "territory_draft")
class Draft {
    @Id
    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    private long revision;

    protected Draft() {}

    Draft(String by, Instant now) {
        this.tenant = TenantId.OPERATOR.value();
        this.openedAt = now;
        this.openedBy = by;
        this.revision = 1;
    }

    /** Something in it changed. */
    void touch() {
        revision++;
    }

    long revision() {
        return revision;
    }

    DraftView view() {
        return new DraftView(openedAt, openedBy, revision);
    }
}

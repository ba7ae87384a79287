package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.clock.JobHolder;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Assignments.HandoverView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A job passes into somebody's hands. Never changed. */
@Entity
@Table(schema = "dispatch", name = "handover")
class JobHandover {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private JobHolder kind;

    @Column(name = "holder_id")
    private String holderId;

    @Column(name = "holder_name")
    private String holderName;

    private String because;

    @Column(name = "entered_by")
    private String enteredBy;

    protected JobHandover() {}

    JobHandover(WorkOrder order, JobHolder kind, Party holder, String because, Entered entered) {
        this.id = Ids.next();
        this.tenantId = order.customer();
        this.workOrderId = order.id();
        this.at = entered.at();
        this.kind = kind;
        this.holderId = holder.id().value();
        this.holderName = holder.name();
        this.because = because;
        this.enteredBy = entered.by();
    }

    HandoverView view() {
        return new HandoverView(at, kind, new Party(new TenantId(holderId), holderName), because, enteredBy);
    }
}

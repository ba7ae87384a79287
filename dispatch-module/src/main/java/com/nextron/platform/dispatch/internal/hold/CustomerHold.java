package com.nextron.platform.dispatch.internal.hold;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.clock.Hold;
import com.nextron.platform.dispatch.Holds.HoldView;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A stretch in which headquarters waits for the customer. Ended once, never changed after that. */
@Entity
@Table(schema = "dispatch", name = "hold")
class CustomerHold {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "began_by")
    private String beganBy;

    private String reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected CustomerHold() {}

    CustomerHold(WorkOrder order, String reason, Entered begun) {
        this.id = Ids.next();
        this.tenantId = order.customer();
        this.workOrderId = order.id();
        this.beganAt = begun.at();
        this.beganBy = begun.by();
        this.reason = reason;
    }

    void end(String why, Entered ended) {
        if (endedAt != null) {
            throw new IllegalStateException("a hold ends once");
        }
        endedAt = ended.at();
        endedBy = ended.by();
        endReason = why;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    /** As the response clock takes it. */
    Hold onTheClock() {
        return new Hold(beganAt, Optional.ofNullable(endedAt), reason);
    }

    HoldView view() {
        return new HoldView(
                id,
                beganAt,
                Optional.ofNullable(endedAt),
                reason,
                Optional.ofNullable(endReason),
                beganBy,
                Optional.ofNullable(endedBy));
    }
}

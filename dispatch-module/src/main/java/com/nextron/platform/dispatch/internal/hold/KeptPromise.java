package com.nextron.platform.dispatch.internal.hold;

import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.Holds.PromiseView;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.SegmentsAsJson;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a job promised from an instant on. Never changed. */
@Entity
@Table(schema = "dispatch", name = "promise")
class KeptPromise {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    private int number;
    private Instant deadline;

    @Column(name = "calendar_version")
    private String calendarVersion;

    private String segments;
    private String because;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected KeptPromise() {}

    /** The promise of the order as it stands. */
    KeptPromise(WorkOrder order, int number, String because, Entered made) {
        this.id = Ids.next();
        this.tenantId = order.customer();
        this.workOrderId = order.id();
        this.number = number;
        this.deadline = order.deadline().orElse(null);
        this.calendarVersion = order.calendarVersion();
        this.segments = SegmentsAsJson.text(order.segments());
        this.because = because;
        this.madeAt = made.at();
        this.madeBy = made.by();
    }

    PromiseView view() {
        return new PromiseView(
                number,
                Optional.ofNullable(deadline),
                calendarVersion,
                SegmentsAsJson.list(segments),
                because,
                madeAt,
                madeBy);
    }
}

package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.VisitCosts.WorkLine;
import com.nextron.platform.billing.internal.rating.Work;
import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.WorkDone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A piece of the work of a stored visit. Never changed; a correction puts others in its place. */
@Entity
@Table(schema = "billing", name = "visit_work")
class StoredWork {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private StoredVisit visit;

    private int position;
    private String description;
    private int minutes;
    private boolean covered;

    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;

    private String evidence;

    protected StoredWork() {}

    StoredWork(StoredVisit visit, int position, WorkDone done) {
        this.id = Ids.next();
        this.customer = visit.customer();
        this.visit = visit;
        this.position = position;
        this.description = done.description();
        this.minutes = done.minutes();
        this.covered = done.covered();
        this.exclusion = done.exclusion() == null ? null : Exclusion.valueOf(done.exclusion());
        this.evidence = done.evidence() == null ? "" : done.evidence();
    }

    Work work() {
        return new Work(minutes, covered);
    }

    WorkLine view() {
        return new WorkLine(
                description, minutes, covered, Optional.ofNullable(exclusion).map(Exclusion::label), evidence);
    }
}

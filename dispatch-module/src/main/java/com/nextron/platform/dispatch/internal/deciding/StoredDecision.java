package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A decision as it was stored: read only. */
@Entity
@Table(schema = "dispatch", name = "decision")
class StoredDecision {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "chosen_partner")
    private String chosenPartner;

    private String summary;
    private String reason;

    @Column(name = "plan_version")
    private Long planVersion;

    private String job;

    protected StoredDecision() {}

    UUID id() {
        return id;
    }

    DecisionView view(List<Candidate> candidates) {
        StoredJob asked = DecisionText.read(job, StoredJob.class);
        return new DecisionView(
                Optional.of(id),
                asked.kind(),
                decidedAt,
                decidedBy,
                asked.view(),
                Optional.ofNullable(chosenPartner).map(partner -> chosen(partner, candidates)),
                summary,
                Optional.ofNullable(reason),
                Optional.ofNullable(planVersion),
                asked.weightsVersion(),
                asked.calendarVersion(),
                candidates);
    }

    private static Party chosen(String partner, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.partner().value().equals(partner))
                .findFirst()
                .map(candidate -> new Party(candidate.partner(), candidate.name()))
                .orElseGet(() -> new Party(new TenantId(partner), partner));
    }
}

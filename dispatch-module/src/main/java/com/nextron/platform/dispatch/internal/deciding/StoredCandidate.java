package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJudgement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One that a decision looked at, as it was stored: read only, and all that a partner sees of the decision. */
@Entity
@Table(schema = "dispatch", name = "decision_candidate")
class StoredCandidate {
    @Id
    private UUID id;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "profile_version")
    private long profileVersion;

    private int position;
    private boolean eligible;
    private long points;
    private String judged;
    private String job;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected StoredCandidate() {}

    UUID decisionId() {
        return decisionId;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    StoredJob job() {
        return DecisionText.read(job, StoredJob.class);
    }

    Candidate view() {
        StoredJudgement said = DecisionText.read(judged, StoredJudgement.class);
        return new Candidate(
                new TenantId(partner),
                partnerName,
                position,
                eligible,
                said.chosen(),
                Optional.ofNullable(said.kilometres()),
                DecisionText.points(points),
                List.of(said.policies()),
                List.of(said.score()),
                said.otherwise(),
                profileVersion);
    }
}

package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.returns.internal.warranty.FoundExclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a visit found that is not covered, with its evidence (W5, W6). Never changed. */
@Entity
@Table(schema = "returns", name = "case_exclusion")
class CaseExclusion {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private ServiceCase serviceCase;

    @Column(name = "visit_id")
    private UUID visitId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;

    private String evidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CaseExclusion() {}

    CaseExclusion(ServiceCase visited, UUID visit, FoundExclusion found) {
        this.id = Ids.next();
        this.customer = visited.customer().value();
        this.serviceCase = visited;
        this.visitId = visit;
        this.exclusion = found.exclusion();
        this.evidence = found.evidence().strip();
        this.recordedBy = found.by().strip();
    }

    CaseExclusion recorded(int place, Instant at) {
        this.position = place;
        this.recordedAt = at;
        return this;
    }

    FoundExclusion found() {
        return new FoundExclusion(exclusion, evidence, recordedBy);
    }

    boolean isOf(UUID visit) {
        return visitId.equals(visit);
    }

    /** What the report names, line by line; of a report without lines, what it says of the whole. */
    static List<FoundExclusion> in(VisitCompleted visit) {
        String by = visit.technicianName() == null || visit.technicianName().isBlank()
                ? visit.partnerName()
                : visit.technicianName();
        List<FoundExclusion> found = new ArrayList<>();
        visit.work().stream()
                .filter(piece -> piece.exclusion() != null && !piece.exclusion().isBlank())
                .forEach(piece -> found.add(new FoundExclusion(
                        Exclusion.valueOf(piece.exclusion()), shown(piece.evidence(), piece.description()), by)));
        if (found.isEmpty() && visit.exclusion() != null && !visit.exclusion().isBlank()) {
            found.add(new FoundExclusion(Exclusion.valueOf(visit.exclusion()), shown("", visit.summary()), by));
        }
        return found;
    }

    private static String shown(String evidence, String otherwise) {
        if (evidence != null && !evidence.isBlank()) {
            return evidence;
        }
        return otherwise == null || otherwise.isBlank() ? "the technician's report" : otherwise;
    }
}

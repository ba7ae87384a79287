package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.internal.warranty.FoundExclusion;
import com.nextron.platform.returns.internal.warranty.KeptWarranty;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A case: what was filed, and what became of it. The warranty's answer stays as it was when it was filed. */
@Entity
@Table(schema = "returns", name = "service_case")
class ServiceCase extends FiledCase {
    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private KeptWarranty.Verdict warranty;

    @Column(name = "warranty_reasons")
    private String warrantyReasons;

    @Column(name = "follow_token_hash")
    private String followTokenHash;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "decision_note")
    private String decisionNote;

    @OneToMany(mappedBy = "serviceCase", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, position")
    @BatchFetch(BatchFetchType.IN)
    private List<CaseExclusion> exclusions = new ArrayList<>();

    protected ServiceCase() {}

    ServiceCase(UUID id, String number, CheckedFiling filing) {
        super(id, number, filing);
        this.status = CaseStatus.RECEIVED;
        answered(filing.warranty());
    }

    /** Notes who filed it, when, and under which terms. */
    ServiceCase filed(FiledBy by, Instant at, String terms) {
        filedBy(by, at, terms);
        return this;
    }

    private void answered(WarrantyAnswer answer) {
        KeptWarranty kept = KeptWarranty.of(answer);
        this.warranty = kept.verdict();
        this.warrantyReasons = kept.reasons();
    }

    /** From now on the holder of that secret may follow it. */
    ServiceCase followedBy(LinkSecret token) {
        this.followTokenHash = token.hash();
        return this;
    }

    /** Refuses a decision about a case that has one already. */
    void requireUndecided() {
        if (status != CaseStatus.RECEIVED) {
            throw new WrongState("Case " + number() + " is decided already: “" + status.label()
                    + "”. Load it again to see what was decided.");
        }
    }

    /** A visit goes. The note says why it may although the checklist is open; empty when it is complete. */
    void visitOrdered(VisitOrders.Ordered order, String note) {
        requireUndecided();
        this.status = CaseStatus.VISIT;
        this.workOrderId = order.workOrder();
        this.workOrderNumber = order.number();
        this.decisionNote = note.isEmpty() ? null : note;
    }

    void fixedRemotely(String note) {
        requireUndecided();
        this.status = CaseStatus.FIXED_REMOTELY;
        this.decisionNote = note;
    }

    /**
     * The visit of that work order was reported.
     *
     * @return whether this was news: the same report may come again
     */
    boolean visited(UUID reportedWorkOrder) {
        if (!reportedWorkOrder.equals(workOrderId)) {
            throw new IllegalStateException("case " + number() + " has no work order " + reportedWorkOrder);
        }
        boolean news = status == CaseStatus.VISIT;
        this.status = CaseStatus.RESOLVED;
        return news;
    }

    /**
     * A visit found these exclusions.
     *
     * @return whether this was news: the same report may come again
     */
    boolean found(List<FoundExclusion> found, UUID visit, Instant now) {
        if (found.isEmpty() || exclusions.stream().anyMatch(one -> one.isOf(visit))) {
            return false;
        }
        for (FoundExclusion one : found) {
            exclusions.add(new CaseExclusion(this, visit, one).recorded(exclusions.size() + 1, now));
        }
        return true;
    }

    /** The answer after what was found on site; empty while nothing excludes it. */
    private Optional<WarrantyAnswer> warrantyFound() {
        List<FoundExclusion> found =
                exclusions.stream().map(CaseExclusion::found).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(FoundExclusion.applied(warranty(), found));
    }

    CaseStatus status() {
        return status;
    }

    WarrantyAnswer warranty() {
        return new KeptWarranty(warranty, warrantyReasons).answer();
    }

    Optional<UUID> workOrderId() {
        return Optional.ofNullable(workOrderId);
    }

    CaseView view() {
        return view(new Standing(
                status,
                warranty(),
                warrantyFound(),
                workOrderId(),
                Optional.ofNullable(workOrderNumber),
                Optional.ofNullable(decisionNote)));
    }
}

package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DeclineReason;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One partner is asked about one job and has until {@code answerBy} to answer. Whoever changes an offer holds its row's
 * lock and has looked at its status first.
 */
@Entity
@Table(schema = "dispatch", name = "offer")
public class Offer extends JobFacts {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "decline_note")
    private String declineNote;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    private String told;

    @Column(name = "asked_together")
    private int askedTogether;

    protected Offer() {}

    /**
     * On what terms a partner is asked.
     *
     * @param answerBy the first instant that is too late
     * @param told the address of the manager who is told of the offer and of what becomes of it
     * @param askedTogether how many are asked at the same time, this one included
     */
    public record Terms(Instant answerBy, String told, int askedTogether) {}

    /** An open offer of that job. */
    public Offer(WorkOrder order, Party partner, Terms terms, Entered offered) {
        super(order);
        this.id = Ids.next();
        this.workOrderId = order.id();
        this.partner = partner.id().value();
        this.partnerName = partner.name();
        this.status = OfferStatus.OPEN;
        this.offeredAt = offered.at();
        this.offeredBy = offered.by();
        this.answerBy = terms.answerBy();
        this.told = terms.told();
        this.askedTogether = terms.askedTogether();
    }

    /** Whether an answer would come too late: at {@code answerBy} it does already. */
    public boolean isTooLate(Instant now) {
        return !now.isBefore(answerBy);
    }

    public void accept(Entered answered) {
        close(OfferStatus.ACCEPTED, answered);
    }

    public void decline(DeclineReason reason, String note, Entered answered) {
        close(OfferStatus.DECLINED, answered);
        declineReason = reason;
        declineNote = note;
    }

    /** Nobody answered in time. */
    public void expire(Entered noticed) {
        close(OfferStatus.EXPIRED, noticed);
    }

    /** Another was first. */
    public void taken(Entered noticed) {
        close(OfferStatus.TAKEN, noticed);
    }

    /** Takes back an offer that is open, or accepted while the technician has not been on site. */
    public void withdraw(Entered withdrawn) {
        if (status != OfferStatus.OPEN && status != OfferStatus.ACCEPTED) {
            throw new IllegalStateException("an offer that is " + status + " cannot be taken back");
        }
        status = OfferStatus.WITHDRAWN;
        withdrawnAt = withdrawn.at();
        withdrawnBy = withdrawn.by();
    }

    private void close(OfferStatus as, Entered entered) {
        if (status != OfferStatus.OPEN) {
            throw new IllegalStateException("an offer that is " + status + " cannot become " + as);
        }
        status = as;
        answeredAt = entered.at();
        answeredBy = entered.by();
    }

    /** What happened to the offer; an acceptance that still holds is a station of the work order itself. */
    List<Milestone> milestones() {
        List<Milestone> passed = new ArrayList<>();
        passed.add(Milestone.ofOperator("Offered to " + partnerName, new Entered(offeredAt, offeredBy)));
        if (answeredAt != null) {
            answer().ifPresent(name -> passed.add(new Milestone(name, answeredAt, answeredBy, partnerName)));
        }
        if (status == OfferStatus.WITHDRAWN) {
            passed.add(Milestone.ofOperator("Taken back from " + partnerName, new Entered(withdrawnAt, withdrawnBy)));
        }
        return passed;
    }

    private Optional<String> answer() {
        return switch (status) {
            case OPEN, ACCEPTED -> Optional.empty();
            case DECLINED ->
                Optional.of("Declined by " + partnerName + ": " + declineReason.label()
                        + (declineNote.isEmpty() ? "" : " – " + declineNote));
            case EXPIRED -> Optional.of("Not answered in time by " + partnerName);
            case WITHDRAWN -> Optional.of("Accepted by " + partnerName);
            case TAKEN -> Optional.of("Closed for " + partnerName + ": another was first");
        };
    }

    /** As the partner sees it. */
    public OfferView view() {
        return new OfferView(
                id,
                workOrderId,
                number(),
                new TenantId(partner),
                partnerName,
                status,
                level(),
                offeredAt,
                answerBy,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(declineReason),
                askedTogether,
                deadline(),
                zone(),
                segments(),
                postalCode().country().code(),
                postalCode().value(),
                city(),
                work(),
                machine(),
                certifications(),
                pay());
    }

    public UUID id() {
        return id;
    }

    public UUID workOrderId() {
        return workOrderId;
    }

    public OfferStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == OfferStatus.OPEN;
    }

    public Instant answerBy() {
        return answerBy;
    }

    /** Who is told what becomes of it; empty for offers made before that was kept. */
    public Optional<String> told() {
        return Optional.ofNullable(told);
    }

    public int askedTogether() {
        return askedTogether;
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Party partner() {
        return new Party(new TenantId(partner), partnerName);
    }
}

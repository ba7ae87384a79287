package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.IssueRunStatus;
import com.nextron.platform.billing.IssueRuns.RunView;
import com.nextron.platform.billing.IssueRuns.Totals;
import com.nextron.platform.billing.internal.issuing.RunItems.Counts;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A run and who carries it out. */
@Entity
@Table(schema = "billing", name = "issue_run")
class IssueRun {
    /** A server that has not said for this long that it goes on has stopped. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final int WHOLE = 100;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String number;

    @Enumerated(EnumType.STRING)
    private IssueRunStatus status;

    private String chosen;

    @Column(name = "changed_too")
    private boolean changedToo;

    private int drafts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private int attempts;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private String message;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected IssueRun() {}

    IssueRun(String number, ChosenDrafts choice) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.number = number;
        this.status = IssueRunStatus.WAITING;
        this.chosen = choice.sentence();
        this.changedToo = choice.changedToo();
        this.message = "";
    }

    IssueRun started(Instant now, String by) {
        this.createdAt = now;
        this.createdBy = by;
        return this;
    }

    void holds(int count) {
        this.drafts = count;
    }

    boolean holdsNoMoreThan(int count) {
        return drafts <= count;
    }

    /** A server begins, or goes on where another has fallen silent. */
    Attempt begin(Instant now) {
        attempts++;
        status = IssueRunStatus.RUNNING;
        leaseUntil = now.plus(LEASE);
        return new Attempt(id, attempts);
    }

    /** Whether that attempt is the one that counts. */
    boolean isWith(Attempt attempt) {
        return status == IssueRunStatus.RUNNING && attempts == attempt.number();
    }

    /** Its attempt goes on. */
    void renew(Instant now) {
        leaseUntil = now.plus(LEASE);
    }

    void done(Instant now, String sentence) {
        end(IssueRunStatus.DONE, now, sentence);
    }

    void stop(Instant now, String sentence) {
        end(IssueRunStatus.STOPPED, now, sentence);
    }

    private void end(IssueRunStatus how, Instant now, String sentence) {
        status = how;
        endedAt = now;
        leaseUntil = null;
        message = sentence;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    IssueRunStatus status() {
        return status;
    }

    boolean changedToo() {
        return changedToo;
    }

    String createdBy() {
        return createdBy;
    }

    RunView view(Counts counts, List<Totals> totals) {
        return new RunView(
                id,
                number,
                status,
                createdAt,
                createdBy,
                chosen,
                drafts,
                counts.issued(),
                counts.behind(),
                status == IssueRunStatus.DONE ? WHOLE : (int) ((long) WHOLE * counts.done() / Math.max(1, drafts)),
                message,
                Optional.ofNullable(endedAt),
                totals);
    }
}

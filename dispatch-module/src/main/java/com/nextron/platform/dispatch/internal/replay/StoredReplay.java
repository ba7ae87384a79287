package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.ReplayStatus;
import com.nextron.platform.dispatch.TerritoryReplay.ReplayView;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.replay.ReplayKey.DraftAt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A replay that was asked for, and what came of it. */
@Entity
@Table(schema = "dispatch", name = "territory_replay")
class StoredReplay {
    /** A server that has not said for this long that it goes on has stopped. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int MOST_ATTEMPTS = 3;
    private static final int COMPLETE = 100;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    private int months;

    @Column(name = "period_from")
    private Instant from;

    @Column(name = "period_until")
    private Instant until;

    @Column(name = "plans_on")
    private LocalDate plansOn;

    @Column(name = "draft_opened_at")
    private Instant draftOpenedAt;

    @Column(name = "draft_revision")
    private long draftRevision;

    @Enumerated(EnumType.STRING)
    private ReplayStatus status;

    private int percent;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private int attempts;
    private String message;

    @Column(name = "plan_version")
    private Long planVersion;

    private String result;

    @Version
    private long version;

    protected StoredReplay() {}

    StoredReplay(ReplayKey key, String by, Instant now) {
        this.id = Ids.next();
        this.tenant = TenantId.OPERATOR.value();
        this.months = key.months();
        this.from = key.from();
        this.until = key.until();
        this.plansOn = key.on();
        this.draftOpenedAt = key.draft().opened();
        this.draftRevision = key.draft().revision();
        this.status = ReplayStatus.WAITING;
        this.requestedBy = by;
        this.requestedAt = now;
        this.message = "";
    }

    /** A server begins; empty when it was begun too often to be tried again. */
    Optional<Attempt> begin(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            end(
                    ReplayStatus.FAILED,
                    now,
                    "It was begun " + attempts
                            + " times and never came to its end. The server's log says why it stopped.");
            return Optional.empty();
        }
        attempts++;
        status = ReplayStatus.RUNNING;
        percent = 0;
        leaseUntil = now.plus(LEASE);
        return Optional.of(new Attempt(id, attempts, key()));
    }

    /** Whether that attempt is the one that counts: it may have been cancelled, or begun anew by another server. */
    boolean isAt(Attempt attempt) {
        return status == ReplayStatus.RUNNING && attempts == attempt.number();
    }

    boolean isOpen() {
        return status == ReplayStatus.WAITING || status == ReplayStatus.RUNNING;
    }

    boolean isCancelled() {
        return status == ReplayStatus.CANCELLED;
    }

    void done(Instant now, Outcome outcome) {
        Replayed replayed = outcome.view();
        planVersion = replayed.planVersion().orElse(null);
        result = ReplayText.of(outcome);
        percent = COMPLETE;
        int jobs = replayed.totals().draft().jobs() + replayed.totals().draft().nobody();
        end(
                ReplayStatus.DONE,
                now,
                replayed.moved() + " of " + jobs + (jobs == 1 ? " job" : " jobs") + " would go to another.");
    }

    void fail(Instant now, String why) {
        end(ReplayStatus.FAILED, now, why);
    }

    void cancel(Instant now, String by) {
        end(ReplayStatus.CANCELLED, now, "Cancelled by " + by + ".");
    }

    private void end(ReplayStatus how, Instant now, String sentence) {
        status = how;
        endedAt = now;
        leaseUntil = null;
        message = sentence;
    }

    /** Whether somebody who asks for this asks for the same; the end of the period counts only if it was given. */
    boolean answers(ReplayKey wanted, boolean untilGiven) {
        return months == wanted.months()
                && plansOn.equals(wanted.on())
                && (!untilGiven || until.equals(wanted.until()));
    }

    UUID id() {
        return id;
    }

    String inWords() {
        return "the last " + (months == 1 ? "month" : months + " months") + ", asked for by " + requestedBy;
    }

    private ReplayKey key() {
        return new ReplayKey(months, from, until, plansOn, new DraftAt(draftOpenedAt, draftRevision));
    }

    /** The weights that it was decided by; only once it is done. */
    Weights weights() {
        return ReplayText.weights(result);
    }

    Optional<Long> planVersion() {
        return Optional.ofNullable(planVersion);
    }

    ReplayView view() {
        return new ReplayView(
                id,
                months,
                until,
                plansOn,
                draftRevision,
                status,
                percent,
                requestedBy,
                requestedAt,
                Optional.ofNullable(endedAt),
                message,
                Optional.ofNullable(result).map(text -> ReplayText.replayed(text, key(), planVersion())));
    }
}

package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.ExportStatus;
import com.nextron.platform.billing.Exports.Answers;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.FileView;
import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.problem.WrongState;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A batch of exported documents and how far its archive is. */
@Entity
@Table(schema = "billing", name = "export_batch")
class ExportBatch {
    /** A server that has not said for this long that it goes on has stopped. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int ATTEMPTS = 3;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ExportStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private String chosen;

    @Column(name = "again_because")
    private String againBecause;

    private String formats;
    private int invoices;
    private int percent;
    private int attempts;

    @Column(name = "most_attempts")
    private int mostAttempts;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private String message;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ExportBatch() {}

    ExportBatch(String number, Choice choice, int documents) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.number = number;
        this.status = ExportStatus.WAITING;
        this.chosen = choice.sentence();
        this.againBecause = choice.isAgain() ? choice.typed().againBecause().strip() : null;
        this.formats = choice.formatNames();
        this.invoices = documents;
        this.mostAttempts = ATTEMPTS;
        this.message = "";
    }

    ExportBatch made(Instant now, String by) {
        this.createdAt = now;
        this.createdBy = by;
        return this;
    }

    /** A server begins; false when it was begun too often to be tried again by itself. */
    boolean begin(Instant now) {
        if (attempts >= mostAttempts) {
            end(
                    ExportStatus.FAILED,
                    now,
                    "It was begun " + attempts + " times and never came to its end; the server's log says why it"
                            + " stopped. Try it again, or cancel it.");
            return false;
        }
        attempts++;
        status = ExportStatus.RUNNING;
        percent = 0;
        leaseUntil = now.plus(LEASE);
        return true;
    }

    /** Whether that attempt is the one that counts: another server may have begun anew, or somebody cancelled. */
    boolean isRun(int attempt) {
        return status == ExportStatus.RUNNING && attempts == attempt;
    }

    void ready(Instant now, String sentence) {
        end(ExportStatus.READY, now, sentence);
        percent = 100;
    }

    void fail(Instant now, String sentence) {
        end(ExportStatus.FAILED, now, sentence);
    }

    /** Waits for a server again; false where it does not stand still. */
    boolean retry() {
        if (status == ExportStatus.CANCELLED) {
            throw new WrongState("The batch was cancelled; its documents are free for a new one.");
        }
        if (status != ExportStatus.FAILED) {
            return false;
        }
        status = ExportStatus.WAITING;
        mostAttempts = attempts + ATTEMPTS;
        message = "";
        endedAt = null;
        return true;
    }

    void cancel(Instant now, String sentence) {
        end(ExportStatus.CANCELLED, now, sentence);
    }

    private void end(ExportStatus how, Instant now, String sentence) {
        status = how;
        endedAt = now;
        leaseUntil = null;
        message = sentence;
    }

    void holds(int documents) {
        this.invoices = documents;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    ExportStatus status() {
        return status;
    }

    /** What a server needs to know to make it. */
    Run run() {
        return new Run(id, number, attempts, formats(), createdAt);
    }

    /** For the history of a document in it: its number, whose it is, and why once more. */
    String told() {
        return number + " by " + createdBy + "."
                + (againBecause == null ? "" : " Exported again: " + againBecause.strip());
    }

    private Set<ExportFormat> formats() {
        return Arrays.stream(formats.split(","))
                .map(ExportFormat::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
    }

    BatchView view(Answers answers, List<Totals> totals, List<FileView> files) {
        return new BatchView(
                id,
                number,
                status,
                createdAt,
                createdBy,
                chosen,
                Optional.ofNullable(againBecause),
                List.copyOf(formats()),
                invoices,
                answers,
                percent,
                message,
                Optional.ofNullable(endedAt),
                totals,
                files);
    }
}

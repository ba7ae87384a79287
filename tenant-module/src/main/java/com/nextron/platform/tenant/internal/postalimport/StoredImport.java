package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PostalImports.ImportStatus;
import com.nextron.platform.tenant.PostalImports.ImportView;
import com.nextron.platform.tenant.PostalImports.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An upload and what came of it. */
@Entity
@Table(schema = "tenant", name = "postal_import")
class StoredImport {
    /** A server that has not said for this long that it goes on has stopped. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    private String part;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private long bytes;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

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
    private String report;

    @Version
    private long version;

    protected StoredImport() {}

    StoredImport(RegisterPart part, SpooledFile file, String requestedBy) {
        this.id = Ids.next();
        this.tenant = TenantId.OPERATOR.value();
        this.part = part.code();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.status = ImportStatus.WAITING;
        this.requestedBy = requestedBy;
        this.message = "";
    }

    StoredImport requestedAt(Instant now) {
        requestedAt = now;
        return this;
    }

    /** A server begins; false when it was begun too often to be tried again. */
    boolean begin(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            end(
                    ImportStatus.REFUSED,
                    now,
                    "It was begun " + attempts + " times and never came to its end. Nothing was"
                            + " changed; the server's log says why it stopped.");
            return false;
        }
        attempts++;
        status = ImportStatus.RUNNING;
        percent = 0;
        leaseUntil = now.plus(LEASE);
        return true;
    }

    /** Whether that run is the one that counts: another server may have begun anew. */
    boolean isRun(int attempt) {
        return status == ImportStatus.RUNNING && attempts == attempt;
    }

    void done(Instant now, String sentence, Report what) {
        report = ReportText.write(what);
        end(ImportStatus.DONE, now, sentence);
        percent = 100;
    }

    void refuse(Instant now, String sentence, Report what) {
        report = ReportText.write(what);
        end(ImportStatus.REFUSED, now, sentence);
    }

    private void end(ImportStatus how, Instant now, String sentence) {
        status = how;
        endedAt = now;
        leaseUntil = null;
        message = sentence;
    }

    UUID id() {
        return id;
    }

    RegisterPart part() {
        return new RegisterPart(part);
    }

    long bytes() {
        return bytes;
    }

    int attempts() {
        return attempts;
    }

    boolean isSameFile(SpooledFile file) {
        return sha256.equals(file.sha256());
    }

    String fileName() {
        return fileName;
    }

    ImportView view() {
        return new ImportView(
                id,
                part,
                fileName,
                sha256,
                bytes,
                status,
                percent,
                requestedBy,
                requestedAt,
                endedAt,
                message,
                report == null ? null : ReportText.read(report));
    }
}

package com.nextron.platform.core.internal.audit;

import com.nextron.platform.core.audit.AuditTrail.Entry;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.tenancy.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One entry of the audit. Never changed. */
@Entity
@Table(schema = "core", name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private Instant at;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String action;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, Caller by, Subject subject) {
        this.id = id;
        this.at = at;
        this.tenantId = by.tenant().value();
        this.userName = by.user();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
    }

    AuditEntry saying(String what, String why) {
        this.action = what;
        this.detail = why;
        return this;
    }

    Entry view() {
        return new Entry(at, userName, tenantId, action, detail);
    }
}

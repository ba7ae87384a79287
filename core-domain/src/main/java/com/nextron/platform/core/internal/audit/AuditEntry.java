package com.nextron.platform.core.internal.audit;

import com.nextron.platform.core.audit.AuditTrail.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One entry of the audit, to be read: entries are written with the last of their transaction. */
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

    Entry view() {
        return new Entry(at, userName, tenantId, action, detail);
    }
}

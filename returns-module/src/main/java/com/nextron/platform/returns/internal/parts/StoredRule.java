package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.WarrantyRules.RuleView;
import com.nextron.platform.returns.internal.warranty.ReplacementRule;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A version of the warranty rules. Never changed. */
@Entity
@Table(schema = "returns", name = "warranty_rule")
class StoredRule {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReplacementRule replacement;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected StoredRule() {}

    StoredRule(RuleVersion version, String reason, String by) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.number = version.number();
        this.replacement = version.replacement();
        this.reason = reason;
        this.decidedBy = by;
    }

    StoredRule decidedAt(Instant now) {
        this.decidedAt = now;
        return this;
    }

    RuleVersion version() {
        return new RuleVersion(number, replacement);
    }

    RuleView view() {
        return new RuleView(number, replacement.name(), replacement.words(), reason, decidedAt, decidedBy);
    }
}

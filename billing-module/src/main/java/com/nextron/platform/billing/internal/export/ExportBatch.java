package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A batch of exported invoices with its control totals. Never changed. */
@Entity
@Table(schema = "billing", name = "export_batch")
class ExportBatch {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private int invoices;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.PERSIST)
    @OrderBy("currency")
    private List<ExportTotal> totals;

    protected ExportBatch() {}

    ExportBatch(String number, Instant createdAt, String createdBy) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.number = number;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    ExportBatch holding(int count, List<Totals> sums) {
        this.invoices = count;
        this.totals = sums.stream().map(sum -> new ExportTotal(this, sum)).toList();
        return this;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Instant createdAt() {
        return createdAt;
    }

    BatchView view() {
        return new BatchView(
                id,
                number,
                createdAt,
                createdBy,
                invoices,
                totals.stream().map(ExportTotal::view).toList());
    }
}

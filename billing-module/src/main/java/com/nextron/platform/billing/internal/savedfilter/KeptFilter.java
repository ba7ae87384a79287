package com.nextron.platform.billing.internal.savedfilter;

import com.nextron.platform.billing.SavedFilters.SaveFilter;
import com.nextron.platform.billing.SavedFilters.SavedFilter;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A selection of one person. */
@Entity
@Table(schema = "billing", name = "saved_filter")
class KeptFilter {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "kept_by")
    private String keptBy;

    private String name;
    private String query;

    protected KeptFilter() {}

    KeptFilter(SaveFilter wanted, String keptBy) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.keptBy = keptBy;
        this.name = wanted.name();
        this.query = wanted.query();
    }

    boolean isCalled(String other) {
        return name.equals(other);
    }

    /** The same name stands for another selection from now on. */
    void selecting(String other) {
        this.query = other;
    }

    SavedFilter view() {
        return new SavedFilter(id, name, query);
    }
}

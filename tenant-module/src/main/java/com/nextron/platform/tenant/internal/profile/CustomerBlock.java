package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles.Block;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A customer that does not want a partner. Taken back by removing it; the audit keeps both. */
@Entity
@Table(schema = "tenant", name = "customer_block")
class CustomerBlock {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "customer_id")
    private String customer;

    private String reason;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "blocked_by")
    private String blockedBy;

    protected CustomerBlock() {}

    CustomerBlock(TenantId partner, TenantId customer, String reason) {
        this.id = Ids.next();
        this.partner = partner.value();
        this.customer = customer.value();
        this.reason = reason;
    }

    CustomerBlock recorded(Instant at, String by) {
        this.blockedAt = at;
        this.blockedBy = by;
        return this;
    }

    TenantId customer() {
        return new TenantId(customer);
    }

    Block view(String customerName) {
        return new Block(customer(), customerName, reason, blockedAt, blockedBy);
    }
}

package com.nextron.platform.billing.internal.selfbilling;

import com.nextron.platform.billing.SelfBilling.SwitchView;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One turn of the switch. Never changed; the latest that has begun counts. */
@Entity
@Table(schema = "billing", name = "self_billing")
class StoredSwitch {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "switched_on")
    private boolean switchedOn;

    private LocalDate since;
    private String agreement;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    private String reason;
    private Instant at;

    @Column(name = "by_user")
    private String by;

    protected StoredSwitch() {}

    StoredSwitch(SwitchView wanted) {
        this.id = Ids.next();
        this.partner = wanted.partner().value();
        this.switchedOn = wanted.on();
        this.since = wanted.since();
        this.agreement = wanted.agreement();
        this.vatNumber = wanted.vatNumber();
        this.vatPercent = wanted.vatPercent();
        this.reason = wanted.reason();
        this.at = wanted.at();
        this.by = wanted.by();
    }

    SwitchView view() {
        return new SwitchView(
                new TenantId(partner), switchedOn, since, agreement, vatNumber, vatPercent, reason, at, by);
    }
}

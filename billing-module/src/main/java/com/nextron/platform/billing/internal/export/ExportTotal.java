package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The sums of a batch in one currency. Never changed. */
@Entity
@Table(schema = "billing", name = "export_total")
class ExportTotal {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "batch_id")
    private ExportBatch batch;

    private String currency;
    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal gross;

    protected ExportTotal() {}

    ExportTotal(ExportBatch batch, Totals sums) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.batch = batch;
        this.currency = sums.net().currency().getCurrencyCode();
        this.net = sums.net().amount();
        this.vat = sums.vat().amount();
        this.gross = sums.gross().amount();
    }

    Totals view() {
        return new Totals(Money.of(net, currency), Money.of(vat, currency), Money.of(gross, currency));
    }
}

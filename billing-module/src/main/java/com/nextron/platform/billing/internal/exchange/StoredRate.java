package com.nextron.platform.billing.internal.exchange;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** A rate of a day. Never changed: a further version follows it. */
@Entity
@Table(schema = "billing", name = "exchange_rate")
class StoredRate {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String currency;
    private LocalDate day;
    private BigDecimal rate;

    @Column(name = "rate_version")
    private int rateVersion;

    private String source;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected StoredRate() {}

    StoredRate(Currency currency, LocalDate day, BigDecimal rate, String source) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.currency = currency.getCurrencyCode();
        this.day = day;
        this.rate = rate;
        this.source = source;
    }

    StoredRate entered(int version, String by, Instant at) {
        this.rateVersion = version;
        this.enteredBy = by;
        this.enteredAt = at;
        return this;
    }

    int rateVersion() {
        return rateVersion;
    }

    RateView view() {
        return new RateView(id, currency, day, rate, rateVersion, source, enteredAt, enteredBy);
    }
}

package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.Band;
import com.nextron.platform.billing.internal.rating.DayKind;
import com.nextron.platform.core.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A band of a stored rate card (D-B2). Never changed. */
@Entity
@Table(schema = "billing", name = "rate_card_band")
class StoredBand {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "rate_card_id")
    private StoredRateCard card;

    @Enumerated(EnumType.STRING)
    private DayKind days;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    private BigDecimal percent;

    protected StoredBand() {}

    StoredBand(StoredRateCard card, Band band) {
        this.id = Ids.next();
        this.tenantId = card.tenantId();
        this.card = card;
        this.days = band.days();
        this.fromMinute = band.fromMinute();
        this.toMinute = band.toMinute();
        this.percent = band.percent();
    }

    Band band() {
        return new Band(days, fromMinute, toMinute, percent);
    }
}

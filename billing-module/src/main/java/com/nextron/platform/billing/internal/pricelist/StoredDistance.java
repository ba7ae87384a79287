package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.core.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The price of a kilometre from a distance on, on a stored rate card (D-B3). Never changed. */
@Entity
@Table(schema = "billing", name = "rate_card_distance")
class StoredDistance {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "rate_card_id")
    private StoredRateCard card;

    @Column(name = "from_kilometre")
    private BigDecimal fromKilometre;

    @Column(name = "kilometre_rate")
    private BigDecimal kilometreRate;

    protected StoredDistance() {}

    StoredDistance(StoredRateCard card, DistanceBand distance) {
        this.id = Ids.next();
        this.tenantId = card.tenantId();
        this.card = card;
        this.fromKilometre = distance.from();
        this.kilometreRate = distance.perKilometre();
    }

    DistanceBand distance() {
        return new DistanceBand(fromKilometre, kilometreRate);
    }
}

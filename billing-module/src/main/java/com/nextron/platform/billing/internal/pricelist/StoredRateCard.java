package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.place.Country;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** A rate card as it was published. Never changed: new prices are a new version or a new card (D-B4). */
@Entity
@Table(schema = "billing", name = "rate_card")
class StoredRateCard {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String name;

    @Column(name = "card_version")
    private int cardVersion;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    private String country;
    private String currency;

    @Column(name = "hourly_rate")
    private BigDecimal hourlyRate;

    @Column(name = "kilometre_rate")
    private BigDecimal kilometreRate;

    @Column(name = "callout_fee")
    private BigDecimal calloutFee;

    @Column(name = "step_minutes")
    private int stepMinutes;

    @Column(name = "minimum_minutes")
    private int minimumMinutes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @OneToMany(mappedBy = "card")
    private List<StoredBand> bands;

    protected StoredRateCard() {}

    RateCard card() {
        return new RateCard(
                name + " v" + cardVersion,
                Country.of(country),
                new Rates(Currency.getInstance(currency), hourlyRate, kilometreRate, calloutFee),
                new Rounding(Duration.ofMinutes(stepMinutes), Duration.ofMinutes(minimumMinutes)),
                new TimeBands(bands.stream().map(StoredBand::band).toList()));
    }
}

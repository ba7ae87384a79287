package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.KilometrePrices;
import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "no_show_fee")
    private BigDecimal noShowFee;

    @Column(name = "parts_mark_up")
    private BigDecimal partsMarkUp;

    @OneToMany(mappedBy = "card", cascade = CascadeType.PERSIST)
    private List<StoredBand> bands = new ArrayList<>();

    @OneToMany(mappedBy = "card", cascade = CascadeType.PERSIST)
    private List<StoredDistance> distances = new ArrayList<>();

    protected StoredRateCard() {}

    /** A new card, named by its country, year and partner. */
    StoredRateCard(NewCard wanted, int cardVersion) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.name = wanted.name();
        this.cardVersion = cardVersion;
        this.kind = wanted.side().kind();
        this.country = wanted.side().country().code();
        this.partner = wanted.side().partner().map(TenantId::value).orElse(null);
        this.validFrom = wanted.validFrom();
        Rates rates = wanted.rates();
        this.currency = rates.currency().getCurrencyCode();
        this.hourlyRate = rates.perHour();
        this.kilometreRate = rates.kilometres().first();
        this.calloutFee = rates.callout();
        this.noShowFee = rates.noShow().orElse(null);
        this.partsMarkUp = rates.partsMarkUp();
        this.stepMinutes = Math.toIntExact(wanted.rounding().step().toMinutes());
        this.minimumMinutes = Math.toIntExact(wanted.rounding().minimum().toMinutes());
        wanted.bands().bands().forEach(band -> bands.add(new StoredBand(this, band)));
        rates.kilometres().bands().stream()
                .skip(1)
                .forEach(distance -> distances.add(new StoredDistance(this, distance)));
    }

    StoredRateCard publishedBy(String user, Instant at) {
        this.publishedBy = user;
        this.publishedAt = at;
        return this;
    }

    UUID id() {
        return id;
    }

    String tenantId() {
        return tenantId;
    }

    int cardVersion() {
        return cardVersion;
    }

    boolean isNamed(String nameAndVersion) {
        return nameAndVersion.equals(name + " v" + cardVersion);
    }

    boolean hasBegun(LocalDate today) {
        return !validFrom.isAfter(today);
    }

    PublishedCard published() {
        NewCard terms = new NewCard(
                new NewCard.Side(
                        kind, Country.of(country), Optional.ofNullable(partner).map(TenantId::new)),
                validFrom,
                card().rates(),
                card().rounding(),
                card().bands());
        return new PublishedCard(id, name + " v" + cardVersion, terms, publishedAt, publishedBy);
    }

    RateCard card() {
        return new RateCard(
                name + " v" + cardVersion,
                Country.of(country),
                rates(),
                new Rounding(Duration.ofMinutes(stepMinutes), Duration.ofMinutes(minimumMinutes)),
                new TimeBands(bands.stream().map(StoredBand::band).toList()));
    }

    private Rates rates() {
        Stream<DistanceBand> first = Stream.of(new DistanceBand(BigDecimal.ZERO, kilometreRate));
        return new Rates(
                Currency.getInstance(currency),
                hourlyRate,
                new KilometrePrices(Stream.concat(first, distances.stream().map(StoredDistance::distance))
                        .toList()),
                calloutFee,
                Optional.ofNullable(noShowFee),
                partsMarkUp);
    }
}

package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.billing.RateCardBook.DraftView;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.rating.Band;
import com.nextron.platform.billing.internal.rating.DayKind;
import com.nextron.platform.billing.internal.rating.KilometrePrices;
import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card that is still worked on. What is stored has been checked as a whole. */
@Entity
@Table(schema = "billing", name = "rate_card_draft")
class StoredDraft {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    private String country;

    @Column(name = "partner_id")
    private String partner;

    private String currency;

    @Column(name = "hourly_rate")
    private BigDecimal hourlyRate;

    @Column(name = "kilometre_rate")
    private BigDecimal kilometreRate;

    /** Written as {@code 100:6.90 300:5.00}. */
    private String distances;

    @Column(name = "callout_fee")
    private BigDecimal calloutFee;

    @Column(name = "no_show_fee")
    private BigDecimal noShowFee;

    @Column(name = "parts_mark_up")
    private BigDecimal partsMarkUp;

    @Column(name = "step_minutes")
    private int stepMinutes;

    @Column(name = "minimum_minutes")
    private int minimumMinutes;

    /** Written as {@code 0:480:100 480:960:0}: first minute, first minute after, percent. */
    @Column(name = "weekday_bands")
    private String weekdayBands;

    @Column(name = "closed_bands")
    private String closedBands;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected StoredDraft() {}

    StoredDraft(NewCard card, String by, Instant now) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        change(card, by, now);
    }

    void change(NewCard card, String by, Instant now) {
        Rates rates = card.rates();
        this.kind = card.side().kind();
        this.country = card.side().country().code();
        this.partner = card.side().partner().map(TenantId::value).orElse(null);
        this.validFrom = card.validFrom();
        this.currency = rates.currency().getCurrencyCode();
        this.hourlyRate = rates.perHour();
        this.kilometreRate = rates.kilometres().first();
        this.distances = rates.kilometres().bands().stream()
                .skip(1)
                .map(band ->
                        band.from().toPlainString() + ":" + band.perKilometre().toPlainString())
                .collect(Collectors.joining(" "));
        this.calloutFee = rates.callout();
        this.noShowFee = rates.noShow().orElse(null);
        this.partsMarkUp = rates.partsMarkUp();
        this.stepMinutes = Math.toIntExact(card.rounding().step().toMinutes());
        this.minimumMinutes = Math.toIntExact(card.rounding().minimum().toMinutes());
        this.weekdayBands = written(card.bands(), DayKind.WEEKDAY);
        this.closedBands = written(card.bands(), DayKind.CLOSED_DAY);
        this.changedBy = by;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    NewCard card() {
        return new NewCard(
                new NewCard.Side(
                        kind, Country.of(country), Optional.ofNullable(partner).map(TenantId::new)),
                validFrom,
                rates(),
                new Rounding(Duration.ofMinutes(stepMinutes), Duration.ofMinutes(minimumMinutes)),
                new TimeBands(Stream.concat(read(weekdayBands, DayKind.WEEKDAY), read(closedBands, DayKind.CLOSED_DAY))
                        .toList()));
    }

    DraftView view() {
        return new DraftView(id, version, CardWords.of(card()), changedAt, changedBy);
    }

    private Rates rates() {
        Stream<DistanceBand> further = words(distances)
                .map(word -> word.split(":"))
                .map(part -> new DistanceBand(new BigDecimal(part[0]), new BigDecimal(part[1])));
        Stream<DistanceBand> first = Stream.of(new DistanceBand(BigDecimal.ZERO, kilometreRate));
        return new Rates(
                Currency.getInstance(currency),
                hourlyRate,
                new KilometrePrices(Stream.concat(first, further).toList()),
                calloutFee,
                Optional.ofNullable(noShowFee),
                partsMarkUp);
    }

    private static String written(TimeBands bands, DayKind days) {
        return bands.of(days).stream()
                .map(band -> band.fromMinute() + ":" + band.toMinute() + ":"
                        + band.percent().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static Stream<Band> read(String written, DayKind days) {
        return words(written)
                .map(word -> word.split(":"))
                .map(part ->
                        new Band(days, Integer.parseInt(part[0]), Integer.parseInt(part[1]), new BigDecimal(part[2])));
    }

    private static Stream<String> words(String written) {
        return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty());
    }
}

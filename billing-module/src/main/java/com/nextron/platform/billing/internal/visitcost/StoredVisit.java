package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.rating.Work;
import com.nextron.platform.billing.internal.visitcost.VisitFacts.Outcome;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.time.TimeWindow;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit as it counts, with what the warranty bore of it: as reported until finance corrects it. What was reported stays
 * beside it for the partner's claim (B2), and word for word.
 */
@Entity
@Table(schema = "billing", name = "visit")
class StoredVisit {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Column(name = "visit_number")
    private int visitNumber;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "partner_id")
    private String partner;

    private String country;
    private String subdivision;
    private String zone;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "departed_at")
    private Instant departedAt;

    private BigDecimal kilometres;

    @Column(name = "estimated_kilometres")
    private BigDecimal estimatedKilometres;

    @Column(name = "no_show")
    private boolean noShow;

    /** What the report says of the whole visit; the pieces of work say it of themselves. */
    private boolean covered;

    @Column(name = "rate_card")
    private String rateCard;

    private String currency;
    private BigDecimal borne;

    /** Who was there; null in what was told before that was kept. */
    @Column(name = "technician_id")
    private UUID technicianId;

    @Column(name = "agreed_from")
    private Instant agreedFrom;

    @Column(name = "agreed_to")
    private Instant agreedTo;

    private String evidence;
    private String model;

    /** Word for word; null where it was kept before that. */
    private String told;

    /** As corrected; null where nothing was. */
    @Column(name = "counts_as")
    private String countsAs;

    @Column(name = "reported_arrived_at")
    private Instant reportedArrivedAt;

    @Column(name = "reported_departed_at")
    private Instant reportedDepartedAt;

    @Column(name = "reported_kilometres")
    private BigDecimal reportedKilometres;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<StoredWork> work = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<StoredPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<BorneLine> borneLines = new ArrayList<>();

    protected StoredVisit() {}

    StoredVisit(VisitCompleted told, Instant now) {
        this.id = told.visitId();
        this.customer = told.customer();
        this.visitNumber = told.visitNumber();
        this.workOrderId = told.workOrderId();
        this.workOrderNumber = told.workOrderNumber();
        this.caseId = told.caseId();
        this.partner = told.partner();
        this.country = told.country();
        this.subdivision = told.subdivision();
        this.zone = told.zone();
        this.arrivedAt = told.arrivedAt();
        this.departedAt = told.departedAt();
        this.kilometres = told.kilometres();
        this.estimatedKilometres = told.estimatedKilometres();
        this.noShow = told.noShow();
        this.covered = told.covered();
        this.technicianId = told.technicianId();
        this.agreedFrom = told.agreedFrom();
        this.agreedTo = told.agreedTo();
        this.evidence = told.evidence();
        this.model = told.model();
        this.told = JSONB.toJson(told);
        this.recordedAt = now;
        takeOver(told);
    }

    final void takeOver(VisitCompleted visit) {
        visit.work().forEach(piece -> work.add(new StoredWork(this, work.size() + 1, piece)));
        visit.parts().forEach(part -> parts.add(new StoredPart(this, parts.size() + 1, part)));
    }

    /** Counts so from now on; its pieces come afterwards, when those before are gone: they stand in the same places. */
    void correct(VisitCompleted corrected) {
        if (countsAs == null) {
            this.reportedArrivedAt = arrivedAt;
            this.reportedDepartedAt = departedAt;
            this.reportedKilometres = kilometres;
        }
        this.countsAs = JSONB.toJson(corrected);
        this.arrivedAt = corrected.arrivedAt();
        this.departedAt = corrected.departedAt();
        this.kilometres = corrected.kilometres();
        this.covered = corrected.covered();
        work.clear();
        parts.clear();
        borneLines.clear();
    }

    /** Notes what the warranty bore, and by which card; an empty name where none was in force. */
    StoredVisit borne(String card, RatedVisit side) {
        this.rateCard = card;
        this.currency = side.currency().getCurrencyCode();
        this.borne = side.net().amount();
        side.lines().forEach(line -> borneLines.add(new BorneLine(this, borneLines.size() + 1, line)));
        return this;
    }

    String customer() {
        return customer;
    }

    String rateCard() {
        return rateCard;
    }

    /** What decides its price. */
    VisitFacts facts() {
        Site site = new Site(Country.of(country), Optional.ofNullable(subdivision), ZoneId.of(zone));
        List<Work> pieces = work.isEmpty()
                ? List.of(new Work(1, covered))
                : work.stream().map(StoredWork::work).toList();
        return new VisitFacts(
                new Visit(site, arrivedAt, departedAt, kilometres),
                new Outcome(noShow, pieces),
                parts.stream().map(StoredPart::part).toList());
    }

    Optional<VisitCompleted> told() {
        return Optional.ofNullable(told).map(StoredVisit::read);
    }

    /** As corrected last, or as it was told. */
    Optional<VisitCompleted> counting() {
        return Optional.ofNullable(countsAs).map(StoredVisit::read).or(this::told);
    }

    private static VisitCompleted read(String text) {
        return JSONB.fromJson(text, VisitCompleted.class);
    }

    /** What was known before it. */
    KeptVisits.KnownBefore knownBefore() {
        return new KeptVisits.KnownBefore(
                facts().visit().site(),
                Optional.ofNullable(estimatedKilometres),
                Optional.ofNullable(agreedFrom).map(from -> new TimeWindow(from, agreedTo)));
    }

    TimeWindow onSite() {
        return new TimeWindow(arrivedAt, departedAt);
    }

    TenantId partner() {
        return new TenantId(partner);
    }

    UUID id() {
        return id;
    }

    String workOrderNumber() {
        return workOrderNumber;
    }

    VisitCost view() {
        Currency unit = Currency.getInstance(currency);
        return new VisitCost(
                id,
                visitNumber,
                workOrderId,
                workOrderNumber,
                caseId,
                noShow,
                arrivedAt,
                departedAt,
                zone,
                kilometres,
                Optional.ofNullable(estimatedKilometres),
                !facts().isCharged(),
                countsAs != null,
                rateCard,
                work.stream().map(StoredWork::view).toList(),
                parts.stream().map(StoredPart::view).toList(),
                borneLines.stream().map(line -> line.view(unit)).toList(),
                new Money(borne, unit));
    }
}

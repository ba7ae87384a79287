package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visit that is claimed. Never changed. */
@MappedSuperclass
abstract class ClaimedVisit {
    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "work_order_id")
    private UUID workOrderId;

    @Column(name = "work_order_number")
    private String workOrderNumber;

    @Column(name = "visit_id")
    private UUID visitId;

    @Column(name = "visit_number")
    private int visitNumber;

    private String country;
    private String subdivision;
    private String city;
    private String zone;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "departed_at")
    private Instant departedAt;

    private String month;
    private BigDecimal kilometres;

    @Column(name = "estimated_kilometres")
    private BigDecimal estimatedKilometres;

    private boolean covered;

    @Column(name = "no_show")
    private boolean noShow;

    protected ClaimedVisit() {}

    ClaimedVisit(VisitCompleted visit) {
        this.partner = visit.partner();
        this.partnerName = visit.partnerName();
        this.workOrderId = visit.workOrderId();
        this.workOrderNumber = visit.workOrderNumber();
        this.visitId = visit.visitId();
        this.visitNumber = visit.visitNumber();
        this.country = visit.country();
        this.subdivision = visit.subdivision();
        this.city = visit.city();
        this.zone = visit.zone();
        this.arrivedAt = visit.arrivedAt();
        this.departedAt = visit.departedAt();
        this.month = YearMonth.from(visit.arrivedAt().atZone(ZoneId.of(visit.zone())))
                .toString();
        this.kilometres = visit.kilometres();
        this.estimatedKilometres = visit.estimatedKilometres();
        this.covered = visit.covered();
        this.noShow = visit.noShow();
    }

    /** What decides its price. */
    VisitFacts facts() {
        Site site = new Site(country(), Optional.ofNullable(subdivision), zone());
        return new VisitFacts(
                new Visit(site, arrivedAt, departedAt, kilometres),
                new VisitFacts.Outcome(noShow, List.of()),
                List.of());
    }

    TenantId partner() {
        return new TenantId(partner);
    }

    String partnerName() {
        return partnerName;
    }

    UUID workOrderId() {
        return workOrderId;
    }

    String workOrderNumber() {
        return workOrderNumber;
    }

    UUID visitId() {
        return visitId;
    }

    int visitNumber() {
        return visitNumber;
    }

    Country country() {
        return Country.of(country);
    }

    String city() {
        return city;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Instant departedAt() {
        return departedAt;
    }

    String month() {
        return month;
    }

    BigDecimal kilometres() {
        return kilometres;
    }

    Optional<BigDecimal> estimatedKilometres() {
        return Optional.ofNullable(estimatedKilometres);
    }

    boolean isCovered() {
        return covered;
    }

    boolean isNoShow() {
        return noShow;
    }
}

package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.ClaimView;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/** What a partner has earned by one visit. Never changed. */
@Entity
@Table(schema = "billing", name = "claim")
class Claim {
    @Id
    private UUID id;

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
    private String city;
    private String zone;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "departed_at")
    private Instant departedAt;

    private String month;

    @Column(name = "billed_minutes")
    private int billedMinutes;

    private BigDecimal kilometres;
    private boolean covered;

    @Column(name = "rate_card")
    private String rateCard;

    private String currency;
    private BigDecimal amount;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Claim() {}

    Claim(VisitCompleted visit, Instant now) {
        this.id = Ids.next();
        this.partner = visit.partner();
        this.partnerName = visit.partnerName();
        this.workOrderId = visit.workOrderId();
        this.workOrderNumber = visit.workOrderNumber();
        this.visitId = visit.visitId();
        this.visitNumber = visit.visitNumber();
        this.country = visit.country();
        this.city = visit.city();
        this.zone = visit.zone();
        this.arrivedAt = visit.arrivedAt();
        this.departedAt = visit.departedAt();
        this.month = YearMonth.from(visit.arrivedAt().atZone(ZoneId.of(visit.zone())))
                .toString();
        this.kilometres = visit.kilometres();
        this.covered = visit.covered();
        this.createdAt = now;
    }

    Claim rated(String card, RatedVisit rated) {
        this.rateCard = card;
        this.billedMinutes = rated.billedMinutes();
        this.currency = rated.currency().getCurrencyCode();
        this.amount = rated.net().amount();
        return this;
    }

    ClaimView view() {
        return new ClaimView(
                id,
                new TenantId(partner),
                partnerName,
                workOrderId,
                workOrderNumber,
                visitId,
                visitNumber,
                city,
                zone,
                arrivedAt,
                billedMinutes,
                kilometres,
                covered,
                Money.of(amount, currency));
    }
}

package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims.Check;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.internal.claimpolicy.PartnersCardWasInForce;
import com.nextron.platform.billing.internal.visitcost.VisitFacts.Part;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a partner earns by one visit. Decided line by line until it is on a statement; then it stays as it is. */
@Entity
@Table(schema = "billing", name = "claim")
class Claim extends ClaimedVisit {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "rate_card")
    private String rateCard;

    @Column(name = "billed_minutes")
    private int billedMinutes;

    private String currency;
    private BigDecimal rated;
    private BigDecimal amount;
    private BigDecimal approved;
    private String lines;
    private String checks;

    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Claim() {}

    /** A claim without a price. */
    Claim(VisitCompleted visit, List<Part> parts, Instant now) {
        super(visit);
        this.id = Ids.next();
        this.status = ClaimStatus.UNPRICED;
        this.rateCard = "";
        this.currency = Currency.getInstance(
                        new Locale.Builder().setRegion(visit.country()).build())
                .getCurrencyCode();
        this.rated = Money.zero(currency()).amount();
        this.amount = rated;
        this.lines = ClaimedLines.unpriced(parts, currency()).text();
        this.checks = "[]";
        this.createdAt = now;
    }

    /** Notes what the policies say; the claim has to be priced before it is judged as a whole. */
    Claim judged(List<Check> said) {
        checks = JSONB.toJson(said.toArray(Check[]::new));
        return this;
    }

    /** Gives it its price, once. It approves itself when every policy has passed. */
    Claim priced(PricedClaim price) {
        if (status != ClaimStatus.UNPRICED) {
            throw new WrongState("The claim has its price, by " + rateCard + ".");
        }
        rateCard = price.card();
        billedMinutes = price.rated().billedMinutes();
        currency = price.rated().currency().getCurrencyCode();
        rated = price.rated().net().amount();
        List<Check> said = new ArrayList<>(checks());
        said.replaceAll(
                check -> PartnersCardWasInForce.said(check) ? PartnersCardWasInForce.judge(price.held()) : check);
        judged(said);
        ClaimedLines all = lines().priced(price.rated());
        change(said.stream().allMatch(Check::passed) ? all.each(ClaimedLine::approve) : all);
        return this;
    }

    /** Puts the lines as they are decided now, and stands where that leads. */
    void change(ClaimedLines changed) {
        lines = changed.text();
        amount = changed.claimed(currency());
        approved = changed.isDecided() ? changed.approved(currency()) : null;
        if (changed.isAny(LineState.ASKED)) {
            status = ClaimStatus.ASKED;
        } else {
            status = changed.isDecided() ? ClaimStatus.APPROVED : ClaimStatus.TO_ADJUDICATE;
        }
    }

    /** Puts it on a statement, for good. */
    void state(UUID statement) {
        if (status != ClaimStatus.APPROVED) {
            throw new WrongState("Only approved claims go on a statement.");
        }
        status = ClaimStatus.STATED;
        statementId = statement;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ClaimStatus status() {
        return status;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    ClaimedLines lines() {
        return ClaimedLines.read(lines);
    }

    List<Check> checks() {
        return List.of(JSONB.fromJson(checks, Check[].class));
    }

    ApprovedClaim approvedClaim() {
        return new ApprovedClaim(
                id,
                workOrderNumber(),
                visitNumber(),
                city(),
                zone(),
                arrivedAt(),
                billedMinutes,
                kilometres(),
                isCovered(),
                new Money(amount, currency()),
                new Money(approved, currency()),
                lines().all().stream()
                        .filter(line -> line.state() == LineState.REDUCED)
                        .map(line -> line.label() + ": " + line.reason())
                        .toList());
    }

    ClaimView view() {
        Optional<Money> let = Optional.ofNullable(approved).map(sum -> new Money(sum, currency()));
        Money claimed = new Money(amount, currency());
        return new ClaimView(
                id,
                version,
                status,
                partner(),
                partnerName(),
                workOrderId(),
                workOrderNumber(),
                visitId(),
                visitNumber(),
                country().code(),
                city(),
                zone().getId(),
                arrivedAt(),
                departedAt(),
                month(),
                billedMinutes,
                kilometres(),
                estimatedKilometres(),
                isCovered(),
                isNoShow(),
                rateCard,
                lines().all().stream().map(line -> line.view(currency())).toList(),
                checks(),
                new Money(rated, currency()),
                claimed,
                let,
                let.orElse(claimed),
                Optional.ofNullable(statementId));
    }
}

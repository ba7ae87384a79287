package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.SelfBilling.SwitchView;
import com.nextron.platform.billing.Statements.CorrectedLine;
import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementRef;
import com.nextron.platform.billing.internal.claim.ApprovedClaim;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A closed statement. Never changed. */
@Entity
@Table(schema = "billing", name = "statement")
class StoredStatement {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    private String number;

    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    @Column(name = "corrects_id")
    private UUID correctsId;

    @Column(name = "corrects_number")
    private String correctsNumber;

    @Column(name = "corrects_invoice")
    private String correctsInvoice;

    private String reason;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "organisation_number")
    private String organisationNumber;

    private String country;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String email;
    private String period;
    private String currency;
    private int claims;
    private BigDecimal net;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    private BigDecimal vat;
    private BigDecimal gross;

    @Column(name = "self_billed")
    private boolean selfBilled;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    private String agreement;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<StoredStatementLine> lines = new ArrayList<>();

    protected StoredStatement() {}

    StoredStatement(Closing closing, PartnerView partner) {
        this.id = closing.id();
        this.partner = partner.id().value();
        this.number = closing.number();
        this.kind = StatementKind.SETTLEMENT;
        this.reason = "";
        this.partnerName = partner.name();
        this.organisationNumber = partner.organisationNumber();
        this.country = partner.country();
        this.postalCode = partner.postalCode();
        this.city = partner.city();
        this.email = partner.managerEmail();
        this.period = closing.period().toString();
        this.currency = closing.currency().getCurrencyCode();
        this.vatPercent = BigDecimal.ZERO;
        this.agreement = "";
        this.vatNumber = "";
        this.closedAt = closing.at();
        this.closedOn = closing.on();
        this.closedBy = closing.by();
    }

    /** What is closed, under which number, when and by whom. */
    record Closing(UUID id, String number, YearMonth period, Currency currency, Instant at, LocalDate on, String by) {}

    /** The invoice that is written for the partner by that agreement, under that number. */
    StoredStatement selfBilled(SwitchView agreed, String invoice) {
        selfBilled = true;
        invoiceNumber = invoice;
        agreement = agreed.agreement();
        vatNumber = agreed.vatNumber();
        vatPercent = agreed.vatPercent();
        return this;
    }

    StoredStatement of(List<ApprovedClaim> approved) {
        approved.forEach(claim -> lines.add(new StoredStatementLine(this, lines.size() + 1, claim)));
        return summed();
    }

    /** Takes back what was paid by another statement, on the terms of that one. */
    StoredStatement correcting(StoredStatement wrong, String because, List<CorrectedLine> wanted) {
        kind = StatementKind.CORRECTION;
        correctsId = wrong.id;
        correctsNumber = wrong.number;
        correctsInvoice = wrong.invoiceNumber;
        reason = because;
        for (CorrectedLine one : wanted) {
            StatementLine line = wrong.lines.get(one.position() - 1).view(currency());
            lines.add(new StoredStatementLine(this, lines.size() + 1, line, new Money(one.amount(), currency())));
        }
        selfBilled = wrong.selfBilled;
        agreement = wrong.agreement;
        vatNumber = wrong.vatNumber;
        vatPercent = wrong.vatPercent;
        return this;
    }

    /** The number of the credit note that is written for the partner. */
    StoredStatement credited(String invoice) {
        invoiceNumber = invoice;
        return this;
    }

    /** Adds up; VAT is rounded once, on the sum (D-B5). */
    StoredStatement summed() {
        Money sum =
                lines.stream().map(line -> line.view(currency()).amount()).reduce(Money.zero(currency()), Money::plus);
        Money tax = sum.percent(vatPercent);
        claims = lines.size();
        net = sum.amount();
        vat = tax.amount();
        gross = sum.plus(tax).amount();
        return this;
    }

    /** Adds up a correction: the one that takes the last of the net takes the last of the VAT, too. */
    StoredStatement summed(StoredStatement wrong, List<StoredStatement> earlier) {
        summed();
        BigDecimal left = earlier.stream().map(one -> one.net).reduce(wrong.net.add(net), BigDecimal::add);
        if (left.signum() == 0) {
            vat = earlier.stream()
                    .map(one -> one.vat)
                    .reduce(wrong.vat, BigDecimal::add)
                    .negate();
            gross = net.add(vat);
        }
        return this;
    }

    UUID id() {
        return id;
    }

    TenantId partner() {
        return new TenantId(partner);
    }

    String number() {
        return number;
    }

    StatementKind kind() {
        return kind;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    YearMonth period() {
        return YearMonth.parse(period);
    }

    boolean isSelfBilled() {
        return selfBilled;
    }

    String email() {
        return email;
    }

    List<StatementLine> lines() {
        return lines.stream().map(line -> line.view(currency())).toList();
    }

    Optional<StatementRef> corrects() {
        return Optional.ofNullable(correctsId).map(wrong -> new StatementRef(wrong, correctsNumber));
    }

    StatementRef ref() {
        return new StatementRef(id, number);
    }

    /** All that stands in it. */
    Sheet sheet() {
        return new Sheet(
                number,
                kind,
                corrects(),
                reason,
                new Sheet.Partner(partner(), partnerName, organisationNumber, country, postalCode, city, vatNumber),
                period(),
                lines(),
                new Sheet.Sums(
                        new Money(net, currency()),
                        vatPercent,
                        new Money(vat, currency()),
                        new Money(gross, currency())),
                Optional.ofNullable(invoiceNumber),
                Optional.ofNullable(correctsInvoice),
                agreement,
                closedAt,
                closedOn);
    }
}

package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.VatShare;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The VAT of one category and percentage on an invoice: rounded half up once for all its lines (D-B5). */
@Entity
@Table(schema = "billing", name = "invoice_vat")
class InvoiceVat {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Enumerated(EnumType.STRING)
    private VatCategory category;

    private BigDecimal percent;
    private BigDecimal taxable;
    private BigDecimal vat;

    @Column(name = "exemption_code")
    private String exemptionCode;

    @Column(name = "exemption_reason")
    private String exemptionReason;

    private String reason;

    protected InvoiceVat() {}

    InvoiceVat(Invoice invoice, VatTreatment treatment) {
        this.id = Ids.next();
        this.tenantId = invoice.customer().value();
        this.invoice = invoice;
        this.category = treatment.category();
        this.percent = treatment.percent();
        this.taxable = BigDecimal.ZERO;
        this.vat = BigDecimal.ZERO;
        explain(treatment);
    }

    /** What a credit note takes back of a share. */
    InvoiceVat(Invoice creditNote, Crediting.TaxBack back) {
        this.id = Ids.next();
        this.tenantId = creditNote.customer().value();
        this.invoice = creditNote;
        this.category = back.share().category();
        this.percent = back.share().percent();
        this.taxable = back.net().amount();
        this.vat = back.vat().amount();
        this.exemptionCode = back.share().exemptionCode().orElse(null);
        this.exemptionReason = back.share().exemptionReason().orElse(null);
        this.reason = back.share().why();
    }

    final void explain(VatTreatment treatment) {
        this.exemptionCode = treatment.exemptionCode().orElse(null);
        this.exemptionReason = treatment.exemptionReason().orElse(null);
        this.reason = treatment.why();
    }

    boolean isOf(VatTreatment treatment) {
        return category == treatment.category() && percent.compareTo(treatment.percent()) == 0;
    }

    boolean isOf(InvoiceLine line) {
        return line.isTaxed(category, percent);
    }

    /** Adds up its lines and taxes the sum. */
    void addUp(List<InvoiceLine> lines, Currency currency) {
        Money sum = lines.stream()
                .filter(this::isOf)
                .map(line -> new Money(line.amount(), currency))
                .reduce(Money.zero(currency), Money::plus);
        this.taxable = sum.amount();
        this.vat = sum.percent(percent).amount();
    }

    BigDecimal vat() {
        return vat;
    }

    VatShare view(Currency currency) {
        return new VatShare(
                category,
                percent,
                new Money(taxable, currency),
                new Money(vat, currency),
                Optional.ofNullable(exemptionCode),
                Optional.ofNullable(exemptionReason),
                reason);
    }
}

package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.VatTable.VatRuleView;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A rule of the VAT table. Never changed: another follows it. */
@Entity
@Table(schema = "billing", name = "vat_rule")
class VatRule {
    static final String ANYWHERE = "*";
    static final String UNION = "EU";
    static final String ANY = "ANY";

    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String place;

    @Column(name = "customer_country")
    private String customerCountry;

    @Column(name = "vat_number")
    private String vatNumber;

    @Enumerated(EnumType.STRING)
    private VatCategory category;

    private BigDecimal percent;

    @Column(name = "exemption_code")
    private String exemptionCode;

    @Column(name = "exemption_reason")
    private String exemptionReason;

    private String reason;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "rule_version")
    private int ruleVersion;

    private boolean shipped;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected VatRule() {}

    VatRule(Key key, VatTreatment treatment, LocalDate validFrom) {
        this.id = Ids.next();
        this.tenantId = TenantId.OPERATOR.value();
        this.place = key.place();
        this.customerCountry = key.customerCountry();
        this.vatNumber = key.vatNumber();
        this.category = treatment.category();
        this.percent = treatment.percent();
        this.exemptionCode = treatment.exemptionCode().orElse(null);
        this.exemptionReason = treatment.exemptionReason().orElse(null);
        this.reason = treatment.why();
        this.validFrom = validFrom;
        this.ruleVersion = 1;
    }

    VatRule entered(int version, String by, Instant at) {
        this.ruleVersion = version;
        this.enteredBy = by;
        this.enteredAt = at;
        return this;
    }

    /** What a rule is for: the three columns of the table. */
    record Key(String place, String customerCountry, String vatNumber) {}

    Key key() {
        return new Key(place, customerCountry, vatNumber);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    boolean fits(VatQuestion question) {
        return covers(place, question.place())
                && covers(customerCountry, question.buyer().country())
                && (vatNumber.equals(ANY) || vatNumber.equals(question.buyer().hasVatNumber() ? "YES" : "NO"))
                && !validFrom.isAfter(question.on());
    }

    /** How narrow the rule is: by place first, then by customer, then by VAT number. */
    int narrowness() {
        return 9 * narrowness(place) + 3 * narrowness(customerCountry) + (vatNumber.equals(ANY) ? 0 : 1);
    }

    VatTreatment treatment() {
        return new VatTreatment(
                category, percent, Optional.ofNullable(exemptionCode), Optional.ofNullable(exemptionReason), reason);
    }

    VatRuleView view() {
        return new VatRuleView(
                id,
                place,
                customerCountry,
                vatNumber,
                category,
                percent,
                Optional.ofNullable(exemptionCode),
                Optional.ofNullable(exemptionReason),
                reason,
                validFrom,
                ruleVersion,
                shipped,
                enteredAt,
                enteredBy);
    }

    private static boolean covers(String column, Country country) {
        return column.equals(ANYWHERE)
                || column.equals(country.code())
                || column.equals(UNION) && MEMBERS.contains(country.code());
    }

    private static int narrowness(String column) {
        return column.equals(ANYWHERE) ? 0 : column.equals(UNION) ? 1 : 2;
    }
}

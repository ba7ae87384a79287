package com.nextron.platform.billing.internal.terms;

import com.nextron.platform.billing.BillingTerms.TermsView;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A customer's own terms. */
@Entity
@Table(schema = "billing", name = "billing_terms")
class StoredTerms {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Collecting collecting;

    @Enumerated(EnumType.STRING)
    private InvoiceLanguage language;

    @Column(name = "vat_number")
    private String vatNumber;

    private String reference;

    @Column(name = "days_to_pay")
    private int daysToPay;

    /** Null for the usual way of the customer's country. */
    @Enumerated(EnumType.STRING)
    private SendingWay sending;

    @Column(name = "electronic_address")
    private String electronicAddress;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected StoredTerms() {}

    StoredTerms(TenantId customer) {
        this.id = Ids.next();
        this.customer = customer.value();
    }

    /** Takes on what was agreed. */
    void agree(TermsView agreed, Instant at, String by) {
        this.collecting = agreed.collecting();
        this.language = agreed.language();
        this.vatNumber = agreed.vatNumber().orElse(null);
        this.reference = agreed.reference();
        this.daysToPay = agreed.daysToPay();
        this.sending = agreed.sending();
        this.electronicAddress = agreed.electronicAddress().orElse(null);
        this.changedAt = at;
        this.changedBy = by;
    }

    UUID id() {
        return id;
    }

    /** @param usual how documents reach a customer of its country unless something else is agreed */
    TermsView view(SendingWay usual) {
        return new TermsView(
                new TenantId(customer),
                version,
                collecting,
                language,
                Optional.ofNullable(vatNumber),
                reference,
                daysToPay,
                sending == null ? usual : sending,
                Optional.ofNullable(electronicAddress),
                Optional.ofNullable(changedAt),
                Optional.ofNullable(changedBy));
    }
}

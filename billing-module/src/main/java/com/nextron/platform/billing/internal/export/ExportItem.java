package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.Exports.ItemView;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A document in a batch, for reading; changed by the statements of {@link LockedDocuments}. */
@Entity
@Table(schema = "billing", name = "export_item")
class ExportItem {
    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batchId;

    private int position;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "customer_name")
    private String customerName;

    private String kind;
    private String number;
    private String currency;
    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal gross;

    @Column(name = "in_peppol")
    private boolean inPeppol;

    @Enumerated(EnumType.STRING)
    private ExportStanding standing;

    private boolean checked;

    @Column(name = "xml_sha256")
    private String xmlSha256;

    private String rule;
    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected ExportItem() {}

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    String number() {
        return number;
    }

    String customerName() {
        return customerName;
    }

    boolean inPeppol() {
        return inPeppol;
    }

    /** Of the XML that passed the rules; empty where none was checked. */
    Optional<String> xmlSha256() {
        return Optional.ofNullable(xmlSha256);
    }

    String rule() {
        return rule;
    }

    String reason() {
        return reason;
    }

    ItemView view() {
        return new ItemView(
                id,
                invoiceId,
                kind,
                number,
                customerName,
                Money.of(net, currency),
                Money.of(vat, currency),
                Money.of(gross, currency),
                inPeppol,
                standing,
                Optional.ofNullable(rule),
                Optional.ofNullable(reason),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(answeredBy));
    }
}

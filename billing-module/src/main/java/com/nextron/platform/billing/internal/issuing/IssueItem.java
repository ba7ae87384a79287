package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.IssueRuns.ItemView;
import com.nextron.platform.billing.IssueStanding;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A draft in a run, for reading; changed by the statements of {@link RunItems}. */
@Entity
@Table(schema = "billing", name = "issue_item")
class IssueItem {
    @Id
    private UUID id;

    @Column(name = "run_id")
    private UUID runId;

    private int position;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    private String customer;

    @Column(name = "customer_name")
    private String customerName;

    private String mentions;
    private String currency;
    private BigDecimal gross;

    @Enumerated(EnumType.STRING)
    private IssueStanding standing;

    private String number;
    private String reason;

    protected IssueItem() {}

    ItemView view() {
        return new ItemView(
                id,
                invoiceId,
                customer,
                customerName,
                mentions,
                Money.of(gross, currency),
                standing,
                Optional.ofNullable(number),
                Optional.ofNullable(reason));
    }
}
